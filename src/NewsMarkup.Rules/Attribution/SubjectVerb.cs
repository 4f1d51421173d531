using System.Collections.Immutable;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>Chooses the subject of a verb among the mentions of its clause.</summary>
internal static class SubjectVerb
{
    /// <summary>True when nothing but words like «and» and «has» stands in the clause before a verb.</summary>
    public static bool IsEmpty(string text, TextSpan clause, WordLists lists) => Words.In(text, clause)
        .Select(word => text.Substring(word.Start, word.Length))
        .All(word => lists.Phrases("conjunctions").Contains(word) || lists.Phrases("auxiliaries").Contains(word));

    /// <summary>True for a verb whose subject follows it with a preposition: <c>is asserted by the Crown</c>.</summary>
    public static bool IsPassive(string text, TextSpan verb, TextSpan range, WordLists lists)
    {
        var next = Words.In(text, TextSpan.FromBounds(verb.End, Math.Max(verb.End, range.End))).FirstOrDefault();
        return !next.IsEmpty && next.Start - verb.End <= 1 && lists.Phrases("agents").Contains(text.Substring(next.Start, next.Length));
    }

    /// <summary>True when a clause before a verb closes with a comma: an apposition or a subordinate clause ends there.</summary>
    public static bool EndsWithComma(string text, TextSpan clause) => text.AsSpan(clause.Start, clause.Length).TrimEnd().EndsWith(",");

    /// <summary>The subject of a verb that follows its clause; none where the subject is nobody who is mentioned.</summary>
    public static ImmutableArray<Symbol> Choose(string text, TextSpan clause, ImmutableArray<Mention> mentions, WordLists lists)
    {
        if (mentions.IsEmpty)
            return [];
        var subject = EndsWithComma(text, clause)
            ? BeforeApposition(text, clause, mentions)
            : BeforeVerb(text, clause, mentions, lists);
        return subject is null ? [] : WithCompanions(text, mentions, subject, lists);
    }

    /// <summary>The subject of a verb that stands before its clause: <c>said Ms Reyes</c>, not <c>said in Averil</c>.</summary>
    public static ImmutableArray<Symbol> ChooseAfter(string text, TextSpan clause, ImmutableArray<Mention> mentions, WordLists lists)
    {
        var gap = TextSpan.FromBounds(clause.Start, mentions[0].Text.Start);
        var words = Words.In(text, gap).Take(3).Select(word => text.Substring(word.Start, word.Length)).ToList();
        if (words.Count is 1 or 2 && !lists.Phrases("agents").Contains(words[0]) && FollowsPreposition(text, clause, mentions[0], lists))
            return [];
        return WithCompanions(text, mentions, mentions[0], lists);
    }

    /// <summary>
    /// Of «Reyes, who met Kim in Averil, said», Reyes: the last mention before a comma that has more than the verb after it. Of «the minister,
    /// Reyes, said», Reyes.
    /// </summary>
    private static Mention? BeforeApposition(string text, TextSpan clause, ImmutableArray<Mention> mentions)
    {
        var end = text.LastIndexOf(',', clause.End - 1, clause.Length);
        var subject = mentions.LastOrDefault(mention => mention.Text.End < end
            && text.AsSpan(mention.Text.End, end - mention.Text.End).TrimStart().StartsWith(","));
        var last = mentions[^1];
        var isBetweenCommas = text.AsSpan(clause.Start, last.Text.Start - clause.Start).TrimEnd().EndsWith(",")
            && text.AsSpan(last.Text.End, end + 1 - last.Text.End).Trim() is ",";
        return subject ?? (isBetweenCommas ? last : null);
    }

    /// <summary>The last mention that no preposition governs; the first one where a second verb shares its subject: «Reyes met Kim and said».</summary>
    private static Mention? BeforeVerb(string text, TextSpan clause, ImmutableArray<Mention> mentions, WordLists lists)
    {
        var free = mentions.Where(mention => !FollowsPreposition(text, clause, mention, lists)).ToList();
        if (free.Count == 0)
            return mentions[^1];
        var last = Words.In(text, TextSpan.FromBounds(mentions[^1].Text.End, clause.End)).LastOrDefault();
        return !last.IsEmpty && lists.Phrases("conjunctions").Contains(text.Substring(last.Start, last.Length)) ? free[0] : free[^1];
    }

    private static bool FollowsPreposition(string text, TextSpan clause, Mention mention, WordLists lists)
    {
        var start = Math.Max(clause.Start, mention.Text.Start - 16);
        var before = Words.In(text, TextSpan.FromBounds(start, mention.Text.Start)).TakeLast(2);
        var words = before.Select(word => text.Substring(word.Start, word.Length)).ToList();
        var prepositions = lists.Phrases("governing-prepositions");
        return words.Count > 0 && (prepositions.Contains(words[^1])
            || (words.Count == 2 && prepositions.Contains(words[0]) && lists.Phrases("determiners").Contains(words[1])));
    }

    /// <summary>The subject with those who share it: <c>[Reyes] and [Kim] said</c>, and several ids of one tag.</summary>
    private static ImmutableArray<Symbol> WithCompanions(string text, ImmutableArray<Mention> mentions, Mention subject, WordLists lists)
    {
        var index = mentions.IndexOf(subject);
        var (first, last) = (index, index);
        while (first > 0 && AreJoined(mentions[first - 1], mentions[first]))
            first--;
        while (last + 1 < mentions.Length && AreJoined(mentions[last], mentions[last + 1]))
            last++;
        while (first > 0 && last > first && Between(mentions[first - 1], mentions[first]) is ",")
            first--;
        return [.. mentions[first..(last + 1)].Select(mention => mention.Symbol).Distinct()];

        bool AreJoined(Mention left, Mention right) =>
            left.Span == right.Span || lists.Phrases("joiners").Contains(Between(left, right).Trim([',', ' ']));

        string Between(Mention left, Mention right) =>
            right.Text.Start - left.Text.End is > 0 and <= 8 ? text[left.Text.End..right.Text.Start].Trim() : "none";
    }
}
