using System.Collections.Immutable;
using System.Globalization;
using NewsMarkup.Text;

namespace NewsMarkup.Rules;

/// <summary>
/// Finds numbers and what they amount to, in digits or in words of the language's list <c>numerals</c>: <c>1,200</c>, <c>4.5 million</c>, <c>£5m</c>,
/// <c>twenty-one</c>. Digits that are a part of a name (<c>KN-25</c>, <c>A4</c>) or of an ordinal (<c>9th</c>) are none.
/// </summary>
internal sealed class Numerals
{
    /// <summary>The longest entry of a word list has this many parts: <c>quatre-vingt-dix-neuf</c>.</summary>
    private const int MostParts = 4;

    /// <summary>No article counts further; below it, numbers can be added up without a look at the largest decimal.</summary>
    private const decimal Largest = 1e24m;

    private static readonly ImmutableArray<string> OrdinalEndings = ["st", "nd", "rd", "th"];

    private readonly string _text;
    private readonly ImmutableArray<TextSpan> _parts;
    private readonly NumeralWords _words;

    private Numerals(string text, TextSpan range, string? language)
    {
        _text = text;
        _words = NumeralWords.For(language);
        _parts = [.. Parts(text, range)];
    }

    /// <summary>The numbers in a range of a text, in order. O(length).</summary>
    public static IEnumerable<Numeral> In(string text, TextSpan range, string? language) => new Numerals(text, range, language).Find();

    private IEnumerable<Numeral> Find()
    {
        for (var i = 0; i < _parts.Length;)
        {
            var (next, numeral) = char.IsAsciiDigit(_text[_parts[i].Start]) ? Digits(i) : InWords(i);
            if (numeral is { } found)
                yield return found;
            i = next;
        }
    }

    /// <summary>Runs of letters, and of digits with the signs between them: a hyphen, and the step from a digit to a letter, part words.</summary>
    private static IEnumerable<TextSpan> Parts(string text, TextSpan range)
    {
        for (var at = range.Start; at < range.End;)
        {
            var end = at;
            if (char.IsAsciiDigit(text[at]))
            {
                while (end < range.End && (char.IsAsciiDigit(text[end]) || IsSeparator(text, end, range.End)))
                    end++;
            }
            else
            {
                while (end < range.End && char.IsLetter(text[end]))
                    end++;
            }

            if (end > at)
                yield return TextSpan.FromBounds(at, end);
            at = Math.Max(end, at + 1);
        }
    }

    /// <summary>A sign between two digits; a blank that does not break, too.</summary>
    private static bool IsSeparator(string text, int at, int limit) =>
        text[at] is '.' or ',' or '\'' or '’' or '\u00A0' or '\u202F' && at + 1 < limit && char.IsAsciiDigit(text[at + 1]);

    private (int Next, Numeral? Found) Digits(int i)
    {
        var digits = _parts[i];
        if (IsInName(digits.Start) || Value(digits) is not { } value)
            return (i + 1, null);
        var next = i + 1;
        if (next < _parts.Length && _parts[next].Start == digits.End && OrdinalEndings.Contains(Slice(_parts[next])))
            return (next + 1, null);
        var end = digits.End;
        while (next < _parts.Length && IsJoined(end, _parts[next].Start)
            && _words.Multiplier(Slice(_parts[next])) is { } factor && Multiply(value, factor) is { } product)
        {
            (value, end) = (product, _parts[next].End);
            next++;
        }

        return (next, new Numeral(TextSpan.FromBounds(digits.Start, end), value));
    }

    /// <summary>The longest number that some words make: <c>two hundred and twelve thousand</c>.</summary>
    private (int Next, Numeral? Found) InWords(int first)
    {
        decimal total = 0, current = 0;
        var (next, end) = (first, _parts[first].Start);
        while (next < _parts.Length && (next == first || IsJoined(end, _parts[next].Start)))
        {
            var at = next > first && current >= 20 && _words.IsJoiner(Slice(_parts[next])) ? next + 1 : next;
            if (at >= _parts.Length || (at > next && !IsJoined(_parts[next].End, _parts[at].Start)))
                break;
            if (Word(at) is (var length, var value) && CanAdd(total, current, value, isFirst: next == first))
                (current, next) = (current + value, at + length);
            else if (at == next && _words.Multiplier(Slice(_parts[at])) is { } factor && Multiply(Math.Max(1, current), factor) is { } product)
                (total, current, next) = factor < 1000 ? (total, product, at + 1) : (total + product, 0, at + 1);
            else
                break;
            end = _parts[next - 1].End;
        }

        return next == first ? (first + 1, null) : (next, new Numeral(TextSpan.FromBounds(_parts[first].Start, end), total + current));
    }

    /// <summary>The longest word of the list that begins at a part.</summary>
    private (int Length, decimal Value)? Word(int first)
    {
        for (var length = Math.Min(MostParts, _parts.Length - first); length > 0; length--)
        {
            var words = TextSpan.FromBounds(_parts[first].Start, _parts[first + length - 1].End);
            if (_words.Value(Slice(words)) is { } value)
                return (length, value);
        }

        return null;
    }

    /// <summary>Small numbers follow round ones: <c>twenty one</c>, <c>hundred twelve</c>; two that stand beside each other are two.</summary>
    private static bool CanAdd(decimal total, decimal current, decimal value, bool isFirst) => current switch
    {
        0 => isFirst || (total > 0 && value > 0),
        >= 100 => current % 100 == 0 && value < 100,
        _ => current >= 20 && current % 10 == 0 && value < 10,
    };

    private static decimal? Multiply(decimal value, decimal factor) => value <= Largest / factor ? value * factor : null;

    /// <summary>True for digits that follow a letter, or a hyphen after one.</summary>
    private bool IsInName(int start)
    {
        var before = start - 1;
        if (before >= 0 && _text[before] is '-' or '‑' or '–')
            before--;
        return before >= 0 && before < start && char.IsLetter(_text[before]);
    }

    private bool IsJoined(int end, int start) =>
        start - end <= 1 && (start == end || char.IsWhiteSpace(_text[end]) || _text[end] is '-' or '‑');

    /// <summary>What digits amount to: a sign before three digits parts thousands, unless it is the language's decimal sign and stands once.</summary>
    private decimal? Value(TextSpan digits)
    {
        var text = Slice(digits);
        var point = text.LastIndexOf(_words.DecimalSign);
        var isFraction = point >= 0 && text.IndexOf(_words.DecimalSign, StringComparison.Ordinal) == point;
        var whole = isFraction ? text[..point] : text;
        var plain = string.Concat(whole.Where(char.IsAsciiDigit)) + (isFraction ? $".{string.Concat(text[(point + 1)..].Where(char.IsAsciiDigit))}" : "");
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value <= Largest ? value : null;
    }

    private string Slice(TextSpan span) => _text.Substring(span.Start, span.Length);
}
