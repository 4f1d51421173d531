using NewsMarkup.Diagnostics;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Semantics.Binding;

/// <summary>Finds braces in prose that somebody may have meant as a tag.</summary>
internal static class StrayTags
{
    public static void Check(SyntaxTree tree, Vocabulary vocabulary, Action<Diagnostic> report)
    {
        var text = tree.Text.ToString();
        foreach (var paragraph in tree.Root.Paragraphs)
            CheckText(paragraph.Parts.AsSpan(), paragraph.Span);

        void CheckText(ReadOnlySpan<SyntaxNode> parts, TextSpan range)
        {
            var at = range.Start;
            foreach (var part in parts)
            {
                CheckWords(at, part.Span.Start);
                at = part.Span.End;
                if (part is SpanSyntax span)
                    CheckText(span.Parts.AsSpan()[..^1], span.ContentSpan);
            }

            CheckWords(at, range.End);
        }

        void CheckWords(int start, int end)
        {
            for (var brace = FindBrace(start, end); brace >= 0; brace = FindBrace(brace + 1, end))
            {
                var length = LengthAt(text.AsSpan(brace, end - brace), vocabulary);
                if (length > 0)
                    report(new Diagnostic(SyntaxRules.TagWithoutBracket, new Location(tree, new TextSpan(brace, length))));
            }
        }

        int FindBrace(int start, int end) => text.IndexOf('{', start, end - start);
    }

    /// <summary>
    /// The length of a brace that is closed on its line and begins with <c>@id</c>, <c>#id</c> or a kind of span; else 0.
    /// <c>Elastic{ON}</c>, <c>{{ad-slot}}</c> and <c>{% include %}</c> are none.
    /// </summary>
    private static int LengthAt(ReadOnlySpan<char> text, Vocabulary vocabulary)
    {
        var inside = text[1..];
        var word = Lexis.ReferenceLength(inside);
        if (word == 0)
        {
            word = Lexis.WordLength(inside);
            if (word == 0 || vocabulary.SpanKind(inside[..word]) is null)
                return 0;
        }

        if (word < inside.Length && inside[word] is not (' ' or '}'))
            return 0;
        var end = text.IndexOfAny("}\r\n");
        return end > 0 && text[end] == '}' ? end + 1 : 0;
    }
}
