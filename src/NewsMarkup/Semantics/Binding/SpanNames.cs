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
            if (span.Name is not { } name || _byName.TryAdd(name, span) || span.IsBroken)
                continue;
            var quoted = Excerpt.Of(name);
            var first = _byName[name].Block.Name!;
            report(new Diagnostic(BindingRules.DuplicateId, span.Block.Name!.Location, $"#{quoted}")
            {
                Related = [new RelatedPlace(first.Location, $"`#{quoted}` is declared here first")],
            });
        }
    }

    /// <summary>The name of a span; null where it has none, or one that a span before it has.</summary>
    public string? NameOf(TaggedSpan span) => span.Name is { } name && _byName[name] == span ? name : null;

    public IReadOnlyCollection<string> All => _byName.Keys;

    public TaggedSpan? Find(ReadOnlySpan<char> name) =>
        _byName.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var span) ? span : null;
}
