using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.BuiltIn;

/// <summary>
/// Tells where a plain verb of saying can stand in a cue for another verb: one can admit guilt and claim to have won, but say neither.
/// </summary>
internal sealed class PlainCue(ArticleModel article)
{
    private readonly string _text = article.Text.Value;
    private readonly WordLists _lists = WordLists.For(article.Meta.Language);
    private readonly Lazy<ILookup<TaggedSpan, Attribution>> _attributions = new(() =>
        article.Attributions
            .SelectMany(attribution => attribution.Cues, (attribution, cue) => (cue, attribution))
            .ToLookup(pair => pair.cue, pair => pair.attribution));

    /// <summary>True when the words before or after the cue are such that any verb of saying fits.</summary>
    public bool Fits(TaggedSpan cue, TextSpan word)
    {
        if (article.Text.ToSource(word).Length != word.Length)
            return false;
        if (EndsIn(cue, word) && IsAfterItsWords(cue))
            return true;
        if (_lists.Phrases("cue-nouns").Contains(article.Text.Slice(word)) && !IsAfterName(word))
            return false;
        return IsBeforeClause(word.End);
    }

    private bool EndsIn(TaggedSpan cue, TextSpan word) => _text.AsSpan(word.End, cue.Text.End - word.End).IsWhiteSpace();

    /// <summary>True when what is said stands before the cue, with nothing of it after: «It leaks,» he admitted.</summary>
    private bool IsAfterItsWords(TaggedSpan cue)
    {
        if (_attributions.Value[cue].FirstOrDefault() is not { } attribution)
            return false;
        var last = Sorted.LastBefore(attribution.Parts, static part => part.Text.Start, cue.Text.Start + 1);
        var goesOn = last + 1 < attribution.Parts.Length && attribution.Parts[last + 1].Text.Start <= cue.Text.End + 2;
        return last >= 0 && !goesOn && attribution.Parts[last] is var said && said.Paragraph == cue.Paragraph && EndsClause(said.Text.End);
    }

    /// <summary>True when a comma or a quotation mark closes what ends at an offset.</summary>
    private bool EndsClause(int end)
    {
        for (var at = Math.Max(0, end - 2); at < Math.Min(_text.Length, end + 2); at++)
        {
            if (_text[at] is ',' or '"' or '”' or '»' or '“' or '’' or '?' or '!')
                return true;
        }

        return false;
    }

    /// <summary>True when somebody is named right before the word: [Officials] claim, not the officials' claim.</summary>
    private bool IsAfterName(TextSpan word)
    {
        var index = Sorted.LastBefore(article.Mentions, static mention => mention.Text.Start, word.Start);
        if (index < 0 || article.Mentions[index].Text.End > word.Start)
            return false;
        var end = article.Mentions[index].Text.End;
        return _text[end - 1] is not ('\'' or '’') && _text.AsSpan(end, word.Start - end).IsWhiteSpace();
    }

    private bool IsBeforeClause(int at)
    {
        while (at < _text.Length && char.IsWhiteSpace(_text[at]))
            at++;
        if (at == _text.Length || _text[at] is ',' or ':' or ';' or '.' or '"' or '“' or '„' or '«' or '‘')
            return true;
        var next = new TextSpan(at, Words.EndOf(_text, at, _text.Length) - at);
        return _lists.Phrases("clause-openers").In(_text, next).Any();
    }
}
