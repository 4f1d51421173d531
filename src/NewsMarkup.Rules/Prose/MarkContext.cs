using System.Globalization;
using NewsMarkup.Text;

namespace NewsMarkup.Rules;

/// <summary>
/// What stands on either side of quotation marks that stand together; characters that are not seen, such as direction marks, are passed over.
/// </summary>
internal readonly struct MarkContext
{
    private const string HebrewPrefixes = "בהוכלמש";

    private readonly TextSpan _range;
    private readonly TextSpan _marks;
    private readonly int _left;
    private readonly int _right;

    public MarkContext(string text, TextSpan range, TextSpan marks)
    {
        Text = text;
        _range = range;
        _marks = marks;
        _left = marks.Start - 1;
        while (_left >= range.Start && IsUnseen(text[_left]))
            _left--;
        _right = marks.End;
        while (_right < range.End && IsUnseen(text[_right]))
            _right++;
    }

    public string Text { get; }

    public bool IsFirst => _marks.Start == _range.Start;

    /// <summary>Whether marks here open or close; Either where it cannot be told, as between two letters or two blanks.</summary>
    public QuotationSide Side
    {
        get
        {
            var canOpenAfter = Left is '\0' or '(' or '[' or '{' or '/' or '-' or '–' or '—' or '¿' or '¡' or ':' || char.IsWhiteSpace(Left);
            if (canOpenAfter)
                return IsClosing(_right) ? QuotationSide.Either : QuotationSide.Open;
            return char.IsLetterOrDigit(Right) ? QuotationSide.Either : QuotationSide.Close;
        }
    }

    public bool IsAfterNumber => char.IsNumber(Left);

    public bool IsInsideWord => char.IsLetterOrDigit(Left) && char.IsLetterOrDigit(Right);

    /// <summary>True after the number of inches in a height or a distance: 6' 2".</summary>
    public bool IsMeasure
    {
        get
        {
            var at = _left;
            var last = Math.Max(_range.Start, _left - 6);
            while (at > last && (char.IsNumber(Text[at]) || Text[at] is '.' or ','))
                at--;
            if (at > last && at < _left && char.IsWhiteSpace(Text[at]))
                at--;
            return at > last - 1 && at < _left && at > _range.Start && Text[at] is '\'' or '’' or '′' && char.IsNumber(Text[at - 1]);
        }
    }

    /// <summary>True after what may end in an apostrophe: a plural, a number of feet, a word without its last letter.</summary>
    public bool IsLikeApostrophe =>
        _marks.Length == 1 && char.IsLetterOrDigit(Left) && IsBlank(_right)
        && (Left is 's' or 'S' or 'x' or 'z' || IsAfterNumber || Text.AsSpan(_range.Start, _marks.Start - _range.Start).EndsWith("in"));

    /// <summary>True inside a Hebrew word: before its last letter (צה"ל), or after more than a single prefix (ה"ארץ" begins a quotation).</summary>
    public bool IsHebrewAbbreviation
    {
        get
        {
            if (_marks.Length != 1 || !IsHebrew(Left) || !IsHebrew(Right))
                return false;
            var hasOnePrefix = HebrewPrefixes.Contains(Left) && (_left == _range.Start || !IsHebrew(Text[_left - 1]));
            var hasOneLetterAfter = _right + 1 >= _range.End || !IsHebrew(Text[_right + 1]);
            return hasOneLetterAfter || !hasOnePrefix;
        }
    }

    private char Left => _left < _range.Start ? '\0' : Text[_left];

    private char Right => _right >= _range.End ? '\0' : Text[_right];

    /// <summary>True before a word that is written with an apostrophe for its first letters: '90s, 'em.</summary>
    public bool IsBeforeElision(PhraseSet elisions)
    {
        var end = _right;
        while (end < _range.End && end - _right < 8 && char.IsLetterOrDigit(Text[end]))
            end++;
        var word = Text[_right..end];
        return elisions.Contains(word) || (word.Length is 2 or 3 && char.IsDigit(word[0]) && char.IsDigit(word[1]) && word[2..] is "" or "s");
    }

    private bool IsBlank(int at) => at >= _range.End || char.IsWhiteSpace(Text[at]);

    /// <summary>True for a blank, the end, and what closes a clause; a dot may begin <c>.NET</c> or an ellipsis.</summary>
    private bool IsClosing(int at) =>
        IsBlank(at) || Text[at] is ',' or ';' or ':' or '!' or '?' or ')' or ']' or '}' or '，' or '。' || (Text[at] == '.' && IsBlank(at + 1));

    private static bool IsHebrew(char c) => c is >= '\u0590' and <= '\u05F2';

    private static bool IsUnseen(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.Format;
}
