using System.Collections.Immutable;
using System.Globalization;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Rules.Configuration.Json;

/// <summary>Takes values of the shape that a key asks for out of a JSON text, and reports the others.</summary>
internal sealed class JsonShape(SourceFile file, Action<Diagnostic> report)
{
    private const string Name = "a name is made of letters, digits, `-`, `_` and `.`, a letter or digit first";

    public SourceFile File => file;

    public Location At(TextSpan span) => new(file, span);

    public void Report(RuleDescriptor rule, TextSpan place, ImmutableArray<string> arguments, string? help = null) =>
        report(new Diagnostic(rule, At(place), arguments) { Help = help });

    /// <summary>Reports a word that is not known, with a fix where somebody probably meant another.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="place">The word with its quotation marks.</param>
    /// <param name="arguments">What fills the rule's message.</param>
    /// <param name="meant">The word that was meant; null where none is near.</param>
    /// <param name="help">The way out where none is near.</param>
    public void ReportWord(RuleDescriptor rule, TextSpan place, ImmutableArray<string> arguments, string? meant, string? help = null) =>
        report(new Diagnostic(rule, At(place), arguments)
        {
            Help = Wording.DidYouMean(meant) ?? help,
            Fixes = meant is null ? [] : [new Fix($"Write `{meant}`", FixKind.Suggested, place, $"\"{meant}\"")],
        });

    public void Refuse(JsonMember member, string takes, string? help = null) => Refuse(member.Key, member.Value, takes, help);

    public void Refuse(string key, JsonValue value, string takes, string? help = null) =>
        Report(ConfigurationRules.BadValue, value.Span, [key, takes, value.Description], help);

    /// <summary>The members of an object, each key once; the last one of two holds.</summary>
    public IEnumerable<JsonMember> Members(JsonObject owner)
    {
        var last = new Dictionary<string, JsonMember>(StringComparer.Ordinal);
        foreach (var member in owner.Members)
        {
            if (!last.TryAdd(member.Key, member))
            {
                Report(ConfigurationRules.KeyTwice, member.KeySpan, [member.Key]);
                last[member.Key] = member;
            }
        }

        return last.Values;
    }

    public void RefuseKey(JsonMember member, string owner, ImmutableArray<string> known, string? help = null) => ReportWord(
        ConfigurationRules.UnknownKey, member.KeySpan, [member.Key, owner],
        help is null ? DidYouMean.Nearest(member.Key, known) : null, help ?? $"It takes {Wording.AllOf(known)}.");

    /// <summary>What an object declares: a name and an object for each; what is neither is reported.</summary>
    public IEnumerable<(JsonMember Member, JsonObject Value)> Named(JsonMember owner, string takes)
    {
        foreach (var member in Object(owner, takes) is { } items ? Members(items) : [])
        {
            if (!Vocabulary.IsName(member.Key))
                Report(ConfigurationRules.NameTaken, member.KeySpan, [member.Key, Name]);
            else if (Object(member, "an object") is { } value)
                yield return (member, value);
        }
    }

    /// <summary>The object of a key; null, and reported, when it is something else.</summary>
    public JsonObject? Object(JsonMember member, string takes) => As<JsonObject>(member, takes);

    /// <summary>The text of a key; null, and reported, when it is something else or empty.</summary>
    public JsonText? Text(JsonMember member, string takes) => Text(member.Key, member.Value, takes);

    /// <summary>The texts of a key that takes one or a list of them; those that are none are reported.</summary>
    public IEnumerable<JsonText> TextOrList(JsonMember member, string takes) =>
        member.Value is JsonText ? Texts(member.Key, [member.Value], takes)
        : List(member, $"{takes} or a list of them") is { } list ? Texts(member.Key, list.Items, takes)
        : [];

    /// <summary>The texts of a list, those that are none reported; null, and reported, when it is no list.</summary>
    public ImmutableArray<string>? TextList(JsonMember member) =>
        List(member, "a list of texts") is { } list ? [.. Texts(member.Key, list.Items, "texts").Select(text => text.Value)] : null;

    public JsonList? List(JsonMember member, string takes) => As<JsonList>(member, takes);

    public bool? Switch(JsonMember member) => As<JsonSwitch>(member, "true or false")?.IsOn;

    public int? Number(JsonMember member, int least)
    {
        var digits = (member.Value as JsonNumber)?.Digits;
        if (int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && value >= least)
            return value;
        Refuse(member, string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} up"));
        return null;
    }

    /// <summary>The word of a key that takes one of a few; null, and reported, when it is none of them.</summary>
    /// <param name="member">The key and its value.</param>
    /// <param name="words">The words.</param>
    /// <param name="meant">The word that somebody probably meant; the nearest one where null.</param>
    public string? OneOf(JsonMember member, ImmutableArray<string> words, Func<string, string?>? meant = null)
    {
        if (member.Value is JsonText { Value: var word })
        {
            if (words.Contains(word))
                return word;
            ReportWord(
                ConfigurationRules.BadValue, member.Value.Span, [member.Key, Wording.OneOf(words), member.Value.Description],
                meant is null ? DidYouMean.Nearest(word, words) : meant(word));
            return null;
        }

        Refuse(member, Wording.OneOf(words), member.Value is JsonSwitch { IsOn: false } && words.Contains("off") ? "Write `\"off\"`." : null);
        return null;
    }

    private List<JsonText> Texts(string key, IEnumerable<JsonValue> values, string takes) =>
        values.Select(value => Text(key, value, takes)).OfType<JsonText>().ToList();

    private JsonText? Text(string key, JsonValue value, string takes)
    {
        if (value is JsonText text && !string.IsNullOrWhiteSpace(text.Value))
            return text;
        Report(ConfigurationRules.BadValue, value.Span, [key, takes, value is JsonText ? "an empty text" : value.Description]);
        return null;
    }

    private T? As<T>(JsonMember member, string takes)
        where T : JsonValue
    {
        if (member.Value is T value)
            return value;
        Refuse(member, takes);
        return null;
    }
}
