using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.Configuration.Json;

/// <summary>
/// Reads a JSON text with comments and trailing commas into values that know their places. What stands before a fault is read; what
/// follows it is not. O(length).
/// </summary>
internal sealed class JsonTree
{
    public const int MaxDepth = 64;

    private static readonly JsonReaderOptions Lenient = new()
    {
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        MaxDepth = MaxDepth,
    };

    private readonly Stack<OpenValue> _open = new();
    private readonly byte[] _bytes;
    private readonly Action<TextSpan, string> _report;
    private JsonValue? _root;
    private string? _key;
    private TextSpan _keySpan;
    private int _byte;
    private int _character;

    private JsonTree(byte[] bytes, Action<TextSpan, string> report)
    {
        _bytes = bytes;
        _report = report;
    }

    /// <summary>The outermost value, as far as it can be read; null when there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="report">Is told of a fault: its place, and what is wrong, to follow a colon.</param>
    public static JsonValue? Read(string text, Action<TextSpan, string> report) => new JsonTree(Encoding.UTF8.GetBytes(text), report).Read(text);

    private JsonValue? Read(string text)
    {
        var reader = new Utf8JsonReader(_bytes, Lenient);
        var read = 0L;
        try
        {
            while (reader.Read())
            {
                Take(ref reader);
                read = reader.BytesConsumed;
            }
        }
        catch (JsonException)
        {
            var open = _open.Select(value => (value.Start, value.IsObject));
            var (place, problem) = new JsonFault(text, CharacterAt((int)read), open, _root is not null, _key is not null).Find();
            _report(place, problem);
        }

        while (_open.Count > 0)
            Close(end: text.Length);
        return _root;
    }

    private void Take(ref Utf8JsonReader reader)
    {
        var start = CharacterAt((int)reader.TokenStartIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                _open.Push(new OpenValue(start, reader.TokenType == JsonTokenType.StartObject, _key, _keySpan));
                _key = null;
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                Close(end: start + 1);
                break;
            case JsonTokenType.PropertyName:
                _keySpan = SpanOf(ref reader, start);
                _key = TextOf(ref reader, _keySpan);
                break;
            default:
                Add(ScalarOf(ref reader, SpanOf(ref reader, start)));
                break;
        }
    }

    private JsonValue ScalarOf(ref Utf8JsonReader reader, TextSpan span) => reader.TokenType switch
    {
        JsonTokenType.String => new JsonText(span, TextOf(ref reader, span)),
        JsonTokenType.Number => new JsonNumber(span, Encoding.UTF8.GetString(reader.ValueSpan)),
        JsonTokenType.Null => new JsonNull(span),
        _ => new JsonSwitch(span, reader.TokenType == JsonTokenType.True),
    };

    private string TextOf(ref Utf8JsonReader reader, TextSpan span)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            _report(span, "an escape in this text stands for half a character");
            return "\uFFFD";
        }
    }

    private TextSpan SpanOf(ref Utf8JsonReader reader, int start)
    {
        var marks = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? 2 : 0;
        return TextSpan.FromBounds(start, CharacterAt((int)reader.TokenStartIndex + reader.ValueSpan.Length + marks));
    }

    private void Close(int end)
    {
        var closed = _open.Pop();
        _key = closed.Key;
        _keySpan = closed.KeySpan;
        Add(closed.Closed(end));
    }

    private void Add(JsonValue value)
    {
        if (_open.TryPeek(out var around))
            around.Add(_key, _keySpan, value);
        else
            _root = value;
        _key = null;
    }

    /// <summary>The offset of the character at a byte; bytes are asked for in their order.</summary>
    private int CharacterAt(int at)
    {
        _character += Encoding.UTF8.GetCharCount(_bytes, _byte, at - _byte);
        _byte = at;
        return _character;
    }

    /// <summary>An object or a list whose end has not been read.</summary>
    private sealed class OpenValue(int start, bool isObject, string? key, TextSpan keySpan)
    {
        private readonly ImmutableArray<JsonMember>.Builder _members = ImmutableArray.CreateBuilder<JsonMember>();
        private readonly ImmutableArray<JsonValue>.Builder _items = ImmutableArray.CreateBuilder<JsonValue>();

        public int Start => start;

        public bool IsObject => isObject;

        public string? Key => key;

        public TextSpan KeySpan => keySpan;

        public void Add(string? key, TextSpan keySpan, JsonValue value)
        {
            if (isObject)
                _members.Add(new JsonMember(key!, keySpan, value));
            else
                _items.Add(value);
        }

        public JsonValue Closed(int end)
        {
            var span = TextSpan.FromBounds(start, end);
            return isObject ? new JsonObject(span, _members.ToImmutable()) : new JsonList(span, _items.ToImmutable());
        }
    }
}
