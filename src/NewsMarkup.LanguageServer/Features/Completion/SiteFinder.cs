using System.Collections.Immutable;
using NewsMarkup.LanguageServer.Workspaces;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.LanguageServer.Features.Completion;

/// <summary>Finds what can be written at the cursor, in text that is broken there more often than not.</summary>
internal sealed class SiteFinder
{
    private readonly ArticleDocument _document;
    private readonly string _text;
    private readonly int _cursor;
    private readonly int _lineStart;
    private readonly int _lineEnd;

    private SiteFinder(ArticleDocument document, int cursor)
    {
        _document = document;
        _text = document.Text.ToString();
        _cursor = cursor;
        _lineStart = _text.AsSpan(0, cursor).LastIndexOfAny('\r', '\n') + 1;
        _lineEnd = LineEnds.EndOfLine(_text, cursor);
    }

    private ReadOnlySpan<char> BeforeCursor => _text.AsSpan(_lineStart.._cursor);

    /// <summary>The site at an offset; null where nothing is to be offered. O(length of the paragraph).</summary>
    public static CompletionSite? At(ArticleDocument document, int cursor)
    {
        var finder = new SiteFinder(document, cursor);
        return finder.Comment() ?? (HeaderPlaces.Holds(document.Tree, cursor) ? finder.InHeader() : finder.InBody());
    }

    private CompletionSite? Comment()
    {
        if (!BeforeCursor.StartsWith(Lexis.CommentMark))
            return null;
        var start = LineEnds.SkipBlanks(_text, _lineStart + Lexis.CommentMark.Length);
        var words = _text.AsSpan(Math.Min(start, _cursor).._cursor);
        if (words.IndexOfAny(' ', '\t') < 0)
            return new CompletionSite.Comment(_cursor, TextSpan.FromBounds(Math.Min(start, _cursor), WordEnd(" \t")));
        if (!words.StartsWith("allow ", StringComparison.OrdinalIgnoreCase) || words.Contains(':'))
            return null;
        var first = start + "allow ".Length;
        var word = _cursor;
        while (word > first && _text[word - 1] is not (' ' or ',' or '\t'))
            word--;
        ImmutableArray<string> given = [.. _text[first..word].Split([' ', ',', '\t'], StringSplitOptions.RemoveEmptyEntries)];
        return new CompletionSite.AllowedRule(_cursor, TextSpan.FromBounds(word, WordEnd(" ,:\t")), given);
    }

    private CompletionSite? InHeader()
    {
        var start = HeaderPlaces.ItemStart(_text, _lineStart);
        if (start == _text.Length || _text[start] != '@')
            return Field();
        if (_text.AsSpan(start).StartsWith(Lexis.UseKeyword) && start == _lineStart && BeforeCursor.Contains('"'))
            return Path();
        var kind = Lexis.WordLength(_text.AsSpan(start + 1));
        if (start == _lineStart && _cursor <= start + 1 + kind)
            return new CompletionSite.HeaderLine(_cursor, TextSpan.FromBounds(start, start + 1 + kind));
        var end = _document.Tree.Root.Header is { } header ? Math.Max(header.Span.End, _cursor) : _text.Length;
        return new TagFinder(_text, end, _cursor).InDeclaration(start, _text.Substring(start + 1, kind)) is { } tag ? InTag(tag) : null;
    }

    private CompletionSite? Field()
    {
        var colon = BeforeCursor.IndexOf(':');
        if (colon < 0)
        {
            var key = Lexis.FieldKeyLength(_text.AsSpan(_lineStart.._lineEnd));
            return _cursor <= _lineStart + key ? new CompletionSite.HeaderLine(_cursor, new TextSpan(_lineStart, key)) : null;
        }

        var value = LineEnds.SkipBlanks(_text, _lineStart + colon + 1);
        return value <= _cursor
            ? new CompletionSite.FieldValue(_cursor, TextSpan.FromBounds(value, _lineEnd), _text[_lineStart..(_lineStart + colon)])
            : null;
    }

    private CompletionSite.RegisterPath? Path()
    {
        var quote = _lineStart + BeforeCursor.IndexOf('"') + 1;
        var path = _text[quote.._cursor];
        if (path.Contains('"', StringComparison.Ordinal))
            return null;
        var folder = path[..(path.LastIndexOf('/') + 1)];
        var end = WordEnd("/\"");
        return new CompletionSite.RegisterPath(
            _cursor, TextSpan.FromBounds(quote + folder.Length, end), folder, IsClosed: end < _lineEnd && _text[end] == '"');
    }

    private CompletionSite? InBody()
    {
        var section = _document.Tree.Root.Find(new TextSpan(_cursor, 0));
        while (section is not (ParagraphSyntax or HeaderSyntax or DocumentSyntax))
            section = section.Parent!;
        if (section is ParagraphSyntax paragraph && new TagFinder(_text, paragraph.Span.End, _cursor).InParagraph(paragraph.Span.Start) is { } tag)
            return InTag(tag);
        if (_lineStart == 0 && _document.Tree.Root.Header is null && Lexis.Fence.AsSpan().StartsWith(BeforeCursor))
            return new CompletionSite.FileStart(_cursor, TextSpan.FromBounds(0, _cursor));
        if (_lineStart == _lineEnd)
            return new CompletionSite.BlankLine(_cursor);
        return BeforeCursor is [.., ']'] && !(_cursor < _text.Length && _text[_cursor] == '{') && BracketStart(section.Span.Start) is { } open
            ? new CompletionSite.Bracket(_cursor, TextSpan.FromBounds(open + 1, _cursor - 1))
            : null;
    }

    /// <summary>The bracket that the one before the cursor closes; null where there is none.</summary>
    private int? BracketStart(int start)
    {
        var depth = 0;
        for (var at = _cursor - 1; at >= start; at--)
        {
            depth += at > 0 && _text[at - 1] == '\\' ? 0 : _text[at] switch { ']' => 1, '[' => -1, _ => 0 };
            if (depth == 0)
                return at < _cursor - 1 ? at : null;
        }

        return null;
    }

    private CompletionSite InTag(OpenTag tag)
    {
        var item = tag.At(_cursor);
        if (item.Key is not { } key || _cursor <= item.Span.Start + key.Length)
        {
            var word = item.Key is null ? item.Span : item.Span with { Length = item.Key.Length };
            return new CompletionSite.Item(_cursor, word, tag, item.Text is ['@' or '#', ..] ? item.Text[0] : null, HasValue: item.Key is not null);
        }

        var values = item.Values().ToList();
        var value = values.First(value => value.Span.Touches(_cursor));
        ImmutableArray<string> given = [.. values.Where(other => other != value).Select(other => other.Text)];
        return new CompletionSite.Value(_cursor, value.Span, tag, key, IsQuoted: value.Text is ['"', ..], given);
    }

    private int WordEnd(string ends)
    {
        var length = _text.AsSpan(_cursor.._lineEnd).IndexOfAny(ends);
        return length < 0 ? _lineEnd : _cursor + length;
    }
}
