using System.Globalization;
using System.Text;
using NewsMarkup.Rules;
using NewsMarkup.Rules.BuiltIn;
using NewsMarkup.Semantics;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Tags;

/// <summary>What is to be declared.</summary>
/// <param name="Kind">The kind: person, org, place, source.</param>
/// <param name="Id">The id, which is free.</param>
/// <param name="Name">The name.</param>
/// <param name="Block">What stands after the name; empty for nothing.</param>
internal sealed record NewDeclaration(string Kind, string Id, string Name, string Block)
{
    private const int MostWordsOfId = 3;

    /// <summary>A declaration of something under a name.</summary>
    /// <param name="article">The article.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="name">The name, as the article writes it.</param>
    public static NewDeclaration Of(ArticleModel article, string kind, string name)
    {
        var isDescription = kind == "source" && char.IsLower(name[0]);
        var stem = kind == "person" ? FamilyName(article, name) : Words(Articles.Without(name).ToString());
        return new NewDeclaration(kind, Free(article, stem.Length > 0 ? stem : kind), name, isDescription ? " {type=anonymous}" : "");
    }

    /// <summary>The edit that writes it into a header.</summary>
    public TextChange InHeaderOf(SyntaxTree tree) => HeaderEdits.Declare(tree, Kind, Id, Name, Block);

    private static string FamilyName(ArticleModel article, string name)
    {
        var suffixes = WordLists.For(article.Meta.Language).Phrases("name-suffixes");
        return Slug(TextWords.Of(name).LastOrDefault(word => !suffixes.Contains(word)) ?? "");
    }

    private static string Words(string name) => string.Join('-', TextWords.Of(name).Select(Slug).Where(word => word.Length > 0).Take(MostWordsOfId));

    /// <summary>A word in small letters without accents, apostrophes and whatever else no id takes.</summary>
    private static string Slug(string word)
    {
        var slug = new StringBuilder(word.Length);
        foreach (var rune in word.ToLowerInvariant().EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || Lexis.IsMark(rune))
                slug.Append(rune.IsBmp ? Accents.Without((char)rune.Value).ToString() : rune.ToString());
            else if (rune.Value == '-')
                slug.Append('-');
        }

        var text = slug.ToString().Trim('-');
        return Lexis.IdLength(text) == text.Length ? text : "";
    }

    private static string Free(ArticleModel article, string stem)
    {
        var taken = article.Scope.All.Select(declaration => declaration.Id).ToHashSet(StringComparer.Ordinal);
        var id = stem;
        for (var number = 2; taken.Contains(id); number++)
            id = string.Create(CultureInfo.InvariantCulture, $"{stem}-{number}");
        return id;
    }
}
