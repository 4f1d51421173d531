using System.Collections.Immutable;
using NewsMarkup.Rules;
using NewsMarkup.Rules.BuiltIn;

namespace NewsMarkup.LanguageServer.Features.Completion;

/// <summary>Words of an article that may be a name, ready to be compared with those that are declared.</summary>
internal sealed class NameWords
{
    /// <summary>A shorter word says nothing by itself.</summary>
    public const int LeastLetters = 4;

    /// <summary>More words are no name but a sentence, which is compared with no name.</summary>
    public const int MostWords = 8;

    private const int MostInitials = 6;

    /// <summary>Makes some words ready; those of a sentence count as none.</summary>
    public NameWords(string words, string? language)
    {
        Text = Markdown.OneLine(words);
        Folded = FoldedWords.Of(Text);
        Words = [.. TextWords.Of(Folded)];
        if (Words.Length > MostWords)
            Words = [];
        var honorifics = WordLists.For(language).Phrases("honorifics");
        WithoutHonorific = string.Join(' ', Words.SkipWhile(honorifics.Contains));
        IsPronoun = Semantics.Pronouns.Of(language).Contains(Text);
        Initials = Text is { Length: > 1 and <= MostInitials } && Text.All(char.IsUpper) ? Text : "";
    }

    /// <summary>The words on one line.</summary>
    public string Text { get; }

    /// <summary>The words as they are compared.</summary>
    public string Folded { get; }

    /// <summary>The same, one by one; none for a sentence.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>The words as they are compared, without the title before them.</summary>
    public string WithoutHonorific { get; }

    /// <summary>The words, if they are written as initials; else empty.</summary>
    public string Initials { get; }

    /// <summary>True for she, they and the like, which no name looks like.</summary>
    public bool IsPronoun { get; }

    /// <summary>True for what may be a name: a few words, of which the first begins with a capital, an article before it aside.</summary>
    public bool IsName => !Words.IsEmpty && char.IsUpper(Semantics.Articles.Without(Text) is [var first, ..] ? first : 'a');
}
