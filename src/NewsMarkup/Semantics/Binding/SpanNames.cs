using System.Collections.Immutable;
using NewsMarkup.Diagnostics;

namespace NewsMarkup.Semantics.Binding;

/// <summary>What an article can refer to with <c>#</c>: its named spans.</summary>
internal sealed class SpanNames
{
    private readonly Dictionary<string, TaggedSpan> _byName = new(StringComparer.Ordinal);

    public SpanNames(ImmutableArray<TaggedSpan> spans, Action<Diagnostic> report)
    {
        foreach (var span in spans)
        {
            if (span.Name is not { } name || _byName.TryAdd(name, span))
                continue;
            var first = _byName[name].Block.Name!;
            report(new Diagnostic(BindingRules.DuplicateId, span.Block.Name!.Location, $"#{name}")
            {
                Related = [new RelatedPlace(first.Location, $"`#{name}` is declared here first")],
            });
        }
    }

    public IEnumerable<string> All => _byName.Keys;

    public TaggedSpan? Find(string name) => _byName.GetValueOrDefault(name);
}
