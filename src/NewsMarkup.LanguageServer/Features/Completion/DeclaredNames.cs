using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using NewsMarkup.Rules;
using NewsMarkup.Rules.BuiltIn;
using NewsMarkup.Semantics;

namespace NewsMarkup.LanguageServer.Features.Completion;

/// <summary>The names of a declaration, ready to be compared with words of an article. Made once for a declaration, which registers share.</summary>
internal sealed class DeclaredNames
{
    private static readonly ConditionalWeakTable<Declaration, DeclaredNames> Known = [];

    private readonly ImmutableArray<string> _names;
    private readonly ImmutableArray<string> _initials;
    private readonly ImmutableArray<string> _words;
    private readonly string? _family;

    private DeclaredNames(Declaration declaration)
    {
        var lists = WordLists.For(null);
        ImmutableArray<string> all = [declaration.Name, .. declaration.Aka];
        _names = [.. all.Select(FoldedWords.Of)];
        _words = [.. _names.SelectMany(TextWords.Of).Distinct()];
        _initials = [.. all.Select(Initials).Where(initials => initials.Length > 1)];
        if (declaration.Kind is "person" or "source" && PersonName.Of(declaration, lists, lists.Phrases("honorifics")) is { } person)
            _family = FoldedWords.Of(person.Family);
    }

    /// <summary>The names of a declaration, made at the first call.</summary>
    public static DeclaredNames Of(Declaration declaration) => Known.GetValue(declaration, static declaration => new DeclaredNames(declaration));

    /// <summary>How much some words look like one of the names. O(names).</summary>
    public Likeness To(NameWords words)
    {
        if (words.Words.IsEmpty)
            return Likeness.None;
        if (_names.Contains(words.Folded))
            return Likeness.Name;
        if (_family is not null && words.WithoutHonorific == _family)
            return Likeness.Surname;
        if (words.Initials.Length > 1 && (_initials.Contains(words.Initials) || _names.Contains(words.Initials.ToLowerInvariant())))
            return Likeness.Initials;
        if (words.Words.All(_words.Contains))
            return Likeness.Part;
        if (Diagnostics.DidYouMean.Nearest(words.Folded, _names.Where(name => name.StartsWith(words.Folded[0]))) is not null)
            return Likeness.Misspelling;
        return words.Words.Any(word => word.Length >= NameWords.LeastLetters && _words.Contains(word)) ? Likeness.Word : Likeness.None;
    }

    /// <summary>The first letters of the words that begin with a capital.</summary>
    private static string Initials(string name) => string.Concat(TextWords.Of(name).Where(word => char.IsUpper(word[0])).Select(word => word[0]));
}
