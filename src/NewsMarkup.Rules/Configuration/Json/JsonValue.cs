using System.Collections.Immutable;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.Configuration.Json;

/// <summary>A value of a JSON text with its place.</summary>
/// <param name="Span">Where it stands, with its brackets or quotation marks.</param>
internal abstract record JsonValue(TextSpan Span)
{
    /// <summary>How messages name it.</summary>
    public abstract string Description { get; }
}

/// <summary>An object; a key may stand in it more than once.</summary>
internal sealed record JsonObject(TextSpan Span, ImmutableArray<JsonMember> Members) : JsonValue(Span)
{
    public override string Description => "an object";

    /// <summary>The value of a key, the last one where there are several; null when there is none.</summary>
    public JsonMember? Find(string key) => Members.LastOrDefault(member => member.Key == key);
}

/// <summary>A key of an object with its value.</summary>
/// <param name="Key">The key without its quotation marks.</param>
/// <param name="KeySpan">Where the key stands, with its quotation marks.</param>
/// <param name="Value">The value.</param>
internal sealed record JsonMember(string Key, TextSpan KeySpan, JsonValue Value);

/// <summary>A list.</summary>
internal sealed record JsonList(TextSpan Span, ImmutableArray<JsonValue> Items) : JsonValue(Span)
{
    public override string Description => "a list";
}

/// <summary>A text.</summary>
internal sealed record JsonText(TextSpan Span, string Value) : JsonValue(Span)
{
    public override string Description => $"`{Value}`";
}

/// <summary>A number, as it is written.</summary>
internal sealed record JsonNumber(TextSpan Span, string Digits) : JsonValue(Span)
{
    public override string Description => $"`{Digits}`";
}

/// <summary>True or false.</summary>
internal sealed record JsonSwitch(TextSpan Span, bool IsOn) : JsonValue(Span)
{
    public override string Description => IsOn ? "`true`" : "`false`";
}

/// <summary>Null.</summary>
internal sealed record JsonNull(TextSpan Span) : JsonValue(Span)
{
    public override string Description => "`null`";
}
