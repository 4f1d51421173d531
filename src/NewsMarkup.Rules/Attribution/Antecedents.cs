using System.Collections.Immutable;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>Finds whom an untagged pronoun means: the last one mentioned before it that it fits.</summary>
internal sealed class Antecedents(ArticleModel article, TextSpan words)
{
    /// <summary>How many mentions back a pronoun reaches.</summary>
    private const int Reach = 24;

    /// <summary>How many words may stand between a pronoun and its verb: she has also said.</summary>
    private const int AdverbsBetween = 3;

    private readonly WordLists _lists = WordLists.For(article.Meta.Language);
    private readonly string _text = article.Text.Value;

    /// <summary>Whom the pronoun before a verb means; empty where it fits nobody, null where no pronoun stands there.</summary>
    public ImmutableArray<Symbol>? PronounBefore(int verb, TextSpan clause)
    {
        var last = Sorted.LastBefore(article.Mentions, static mention => mention.Text.End, verb + 1);
        var start = last < 0 ? clause.Start : Math.Max(clause.Start, article.Mentions[last].Text.End);
        foreach (var word in Words.In(_text, TextSpan.FromBounds(start, verb)).TakeLast(AdverbsBetween).Reverse())
        {
            if (Meant(word) is { } meant)
                return meant;
        }

        return null;
    }

    /// <summary>The same for the first word of a range, such as what follows a verb: said she.</summary>
    public ImmutableArray<Symbol>? PronounAfter(TextSpan clause)
    {
        var word = Words.In(_text, clause).FirstOrDefault();
        return word.IsEmpty || IsTagged(word) ? null : Meant(word);
    }

    private ImmutableArray<Symbol>? Meant(TextSpan pronoun)
    {
        var word = _text.Substring(pronoun.Start, pronoun.Length);
        if (Fits("he-pronouns", word))
            return Last(pronoun.Start, symbol => Referents.IsPerson(symbol) && !Referents.HasTitle(symbol, _lists.Phrases("she-titles")));
        if (Fits("she-pronouns", word))
            return Last(pronoun.Start, symbol => Referents.IsPerson(symbol) && !Referents.HasTitle(symbol, _lists.Phrases("he-titles")));
        if (Fits("they-pronouns", word))
            return Last(pronoun.Start, Referents.IsMany);
        return Fits("it-pronouns", word) ? Last(pronoun.Start, Referents.IsThingThatSpeaks) : null;
    }

    private bool Fits(string list, string word) => _lists.Phrases(list).Contains(word);

    /// <summary>The last one mentioned outside what others say; else inside.</summary>
    private ImmutableArray<Symbol> Last(int offset, Func<Symbol, bool> fits)
    {
        var last = Sorted.LastBefore(article.Mentions, static mention => mention.Text.End, offset + 1);
        var recent = Enumerable.Range(0, Math.Min(Reach, last + 1)).Select(back => article.Mentions[last - back])
            .Where(mention => !words.Contains(mention.Text) && fits(mention.Symbol)).ToList();
        return (recent.Find(mention => mention.Span.EnclosingClaim is null) ?? recent.FirstOrDefault()) is { } found ? [found.Symbol] : [];
    }

    private bool IsTagged(TextSpan word)
    {
        var index = Sorted.LastBefore(article.Mentions, static mention => mention.Text.Start, word.Start + 1);
        return index >= 0 && article.Mentions[index].Text.Contains(word);
    }
}
