using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using NewsMarkup.Semantics;

namespace NewsMarkup.LanguageServer.Features.Names;

/// <summary>The attributes in which <c>@id</c> and <c>#id</c> are references; in all others they are words.</summary>
internal static class ReferringKeys
{
    private static readonly ConditionalWeakTable<Vocabulary, FrozenSet<string>> _known = [];

    /// <summary>The keys of a vocabulary, wherever they have a place: a tag that is half typed has no kind yet.</summary>
    public static FrozenSet<string> Of(Vocabulary vocabulary) => _known.GetValue(vocabulary, Find);

    private static FrozenSet<string> Find(Vocabulary vocabulary) =>
        vocabulary.SpanKindNames.SelectMany(name => vocabulary.SpanKind(name)!.Attributes)
            .Concat(vocabulary.DeclarationKindNames.SelectMany(name => vocabulary.DeclarationKind(name)!.Attributes))
            .Concat(vocabulary.Attributes)
            .Where(attribute => attribute.TakesReferences)
            .Select(attribute => attribute.Key)
            .ToFrozenSet(StringComparer.Ordinal);
}
