using NewsMarkup.LanguageServer.Protocol;
using NewsMarkup.LanguageServer.Protocol.Types;
using NewsMarkup.Text;
using Range = NewsMarkup.LanguageServer.Protocol.Types.Range;

namespace NewsMarkup.LanguageServer.Tests.Protocol;

/// <summary>A text in which <c>|</c> marks the cursor, or two of them what is selected, as an editor has it.</summary>
internal sealed class MarkedText
{
    private static readonly Translator _translator = new(PositionEncoding.Utf16, "/");

    private readonly SourceText _source;

    public MarkedText(string marked)
    {
        var parts = marked.Split('|');
        Text = string.Concat(parts);
        _source = new SourceText(Text);
        Range = _translator.RangeOf(_source, new TextSpan(parts[0].Length, parts.Length > 2 ? parts[1].Length : 0));
    }

    public string Text { get; }

    public Range Range { get; }

    /// <summary>The words in a range.</summary>
    public string At(Range range) => _source.Slice(_translator.SpanOf(_source, range));

    /// <summary>The text after edits of it, made as the protocol says: all in places of the text before them.</summary>
    public string With(IEnumerable<TextEdit> edits) => edits.Reverse()
        .Aggregate(_source, (text, edit) => text.With(new TextChange(_translator.SpanOf(_source, edit.Range), edit.NewText))).ToString();
}
