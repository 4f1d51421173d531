using System.Collections.Immutable;
using NewsMarkup.Syntax;
using NewsMarkup.Text;

namespace NewsMarkup.Semantics.Binding;

/// <summary>Finds braces in prose that somebody may have meant as a tag.</summary>
internal static class StrayTags
{
    /// <summary>The braces of a section, in offsets from its begin.</summary>
    public static ImmutableArray<TextSpan> In(Section section, Vocabulary vocabulary)
    {
        ImmutableArray<TextSpan>.Builder? found = null;
        CheckText(0, section.Elements.Length, new TextSpan(0, section.Length));
        return found?.DrainToImmutable() ?? [];

        void CheckText(int first, int end, TextSpan range)
        {
            var at = range.Start;
            foreach (var part in section.Parts(first, end))
            {
                var element = section.Elements[part];
                CheckWords(at, element.Start);
                at = element.End;
                if (element.Kind != SyntaxKind.Span)
                    continue;
                var tag = section.Elements[part - 1];
                CheckText(part - element.Descendants, part - 1 - tag.Descendants, TextSpan.FromBounds(element.Start + 1, tag.Start - 1));
            }

            CheckWords(at, range.End);
        }

        void CheckWords(int start, int end)
        {
            var close = -1;
            for (var brace = Find("{", start); brace < end; brace = Find("{", brace + 1))
            {
                if (close < brace)
                    close = Find("}\r\n", brace);
                if (close < end && section.Text[close] == '}' && IsTag(section.Text[(brace + 1)..close], vocabulary))
                    (found ??= ImmutableArray.CreateBuilder<TextSpan>()).Add(TextSpan.FromBounds(brace, close + 1));
            }

            int Find(string signs, int from) => section.Text[from..end].IndexOfAny(signs) is var length and >= 0 ? from + length : end;
        }
    }

    /// <summary>
    /// True for what a brace and the next one that closes on its line hold, if it begins with <c>@id</c>, <c>#id</c> or a kind of span.
    /// <c>Elastic{ON}</c>, <c>{{ad-slot}}</c> and <c>{% include %}</c> do not.
    /// </summary>
    private static bool IsTag(ReadOnlySpan<char> inside, Vocabulary vocabulary)
    {
        var word = Lexis.ReferenceLength(inside);
        if (word == 0)
        {
            word = Lexis.WordLength(inside);
            if (word == 0 || vocabulary.SpanKind(inside[..word]) is null)
                return false;
        }

        return word == inside.Length || inside[word] == ' ';
    }
}
