using System.Collections.Immutable;
using System.Text;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Cli.Reports;

/// <summary>The words of a statement on one line: blanks and line ends are one blank, <c>…</c> stands between its parts and for what a long one has before and after.</summary>
internal sealed class StatementLine
{
    private const int MaxLength = 200;

    /// <summary>How much of a cut line stands before the words looked for.</summary>
    private const int Before = 60;

    private readonly StringBuilder _words = new();
    private readonly List<TextSpan> _marks = [];

    /// <summary>Puts the words together.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="said">The statement.</param>
    /// <param name="matches">What was looked for in it, in the order of the text.</param>
    public StatementLine(ArticleText text, Attribution said, ImmutableArray<TextSpan> matches)
    {
        foreach (var part in said.Parts.Where(part => !part.Text.IsEmpty))
        {
            if (_words.Length > 0)
                _words.Append(" … ");
            var at = part.Text.Start;
            foreach (var match in matches.Where(part.Text.Contains))
            {
                if (match.Start < at)
                    continue;
                Append(text.Slice(TextSpan.FromBounds(at, match.Start)));
                var start = _words.Length;
                Append(text.Slice(match));
                _marks.Add(TextSpan.FromBounds(start, _words.Length));
                at = match.End;
            }

            Append(text.Slice(TextSpan.FromBounds(at, part.Text.End)));
        }
    }

    /// <summary>The line, what was looked for in colour.</summary>
    public string Shown(Palette palette)
    {
        var words = _words.ToString();
        var window = Window(words);
        var shown = new StringBuilder(window.Start > 0 ? "…" : "");
        var at = window.Start;
        foreach (var mark in _marks.Where(window.Contains))
        {
            shown.Append(Visible.Of(words[at..mark.Start])).Append(palette.Match(Visible.Of(words[mark.Start..mark.End])));
            at = mark.End;
        }

        return shown.Append(Visible.Of(words[at..window.End])).Append(window.End < words.Length ? "…" : "").ToString();
    }

    private TextSpan Window(string words)
    {
        if (words.Length <= MaxLength)
            return new TextSpan(0, words.Length);
        var start = _marks is [var first, ..] && first.End > MaxLength ? AfterBlank(words, first.Start - Before, first.Start) : 0;
        var end = start + MaxLength >= words.Length ? words.Length : BeforeBlank(words, start + MaxLength, start);
        return TextSpan.FromBounds(start, end);
    }

    private static int AfterBlank(string words, int from, int latest)
    {
        var blank = words.IndexOf(' ', from, latest - from);
        return blank >= 0 ? blank + 1 : char.IsLowSurrogate(words[from]) ? from + 1 : from;
    }

    private static int BeforeBlank(string words, int to, int earliest)
    {
        var blank = words.LastIndexOf(' ', to, to - earliest);
        return blank > earliest ? blank : char.IsLowSurrogate(words[to]) ? to - 1 : to;
    }

    private void Append(string words)
    {
        foreach (var c in words)
        {
            if (!char.IsWhiteSpace(c))
                _words.Append(c);
            else if (_words.Length > 0 && _words[^1] != ' ')
                _words.Append(' ');
        }
    }
}
