using System.Collections.Immutable;
using System.CommandLine;
using NewsMarkup.Search;
using NewsMarkup.Semantics;

namespace NewsMarkup.Cli.Commands;

/// <summary>The options that say which statements are asked for.</summary>
internal sealed class FindOptions
{
    private static readonly SpanKind Claims = SpanKinds.All.First(kind => kind.Role == SpanRole.Claim);

    private readonly Option<string[]> _by = Repeated("--by", "Who says it: @id, a name or an address of sameAs=.", "who");
    private readonly Option<string[]> _via = Repeated("--via", "Through whom it came: @id, a name or an address.", "who");
    private readonly Option<string[]> _about = Repeated("--about", "Whom or what it is about: @id, a name or an address.", "whom");
    private readonly Option<string[]> _text = Repeated("--text", "Words in it, one after the other; capitals and accents do not count.", "words");
    private readonly Option<bool> _denied = new("--denied") { Description = "What somebody else denies in the same article." };
    private readonly Option<bool> _doubted = new("--doubted") { Description = "What somebody else doubts in the same article." };
    private readonly Option<bool> _anonymous = new("--anonymous") { Description = "Said by a source whose name is withheld." };
    private readonly Option<bool> _collective = new("--collective") { Description = "Said by many at once: residents, analysts." };
    private readonly Option<bool> _unattributed = new("--unattributed") { Description = "Nobody is named for it." };

    private readonly Option<string[]> _stance = Choice.Several(
        "--stance", "How the source stands to the claim.", [.. Enum.GetValues<Stance>().Select(EnumWords.Word)]);

    private readonly Option<string[]> _mode = Choice.Several("--mode", "How the words are reported.", [.. Enum.GetValues<SpeechMode>().Select(EnumWords.Word)]);
    private readonly Option<string[]> _status = Choice.Several("--status", "How far the claim is checked.", [.. Claims.Attribute("status")!.Words]);
    private readonly Option<string[]> _type = Choice.Several("--type", "What sort of claim it is.", [.. Claims.Attribute("type")!.Words]);
    private readonly Option<string?> _since = new("--since") { Description = "In articles of this day, month or year, or later ones.", HelpName = "date" };
    private readonly Option<string?> _until = new("--until") { Description = "In articles of this day, month or year, or earlier ones.", HelpName = "date" };

    /// <summary>Gives a command the options.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[]
        {
            _by, _via, _about, _text, _denied, _doubted, _anonymous, _collective, _unattributed, _stance, _mode, _status, _type, _since, _until,
        })
        {
            command.Add(option);
        }
    }

    /// <summary>What the command line asks for.</summary>
    /// <exception cref="InputException">A value cannot be read, or two options contradict each other.</exception>
    public StatementQuery Read(ParseResult parsed)
    {
        if (parsed.GetValue(_unattributed) && new Option[] { _by, _anonymous, _collective }.FirstOrDefault(option => IsGiven(parsed, option)) is { } named)
            throw new InputException($"`--unattributed` and `{named.Name}` contradict each other.");
        return new StatementQuery
        {
            By = Parties(parsed, _by),
            Via = Parties(parsed, _via),
            About = Parties(parsed, _about),
            Words = [.. Values(parsed, _text).Select(PhraseOf)],
            Stances = Words<Stance>(parsed, _stance, EnumWords.Word),
            Modes = Words<SpeechMode>(parsed, _mode, EnumWords.Word),
            Statuses = [.. Values(parsed, _status)],
            Types = [.. Values(parsed, _type)],
            SourceTypes = Given(parsed, (_anonymous, SourceType.Anonymous), (_collective, SourceType.Collective)),
            Replies = Given(parsed, (_denied, Stance.Denies), (_doubted, Stance.Doubts)),
            IsUnattributed = parsed.GetValue(_unattributed),
            Since = DaysOf(parsed, _since)?.First,
            Until = DaysOf(parsed, _until)?.Last,
        };
    }

    private static Option<string[]> Repeated(string name, string description, string value) => new(name)
    {
        Description = description,
        HelpName = value,
        AllowMultipleArgumentsPerToken = false,
    };

    private static bool IsGiven(ParseResult parsed, Option option) => parsed.GetResult(option) is { Implicit: false };

    private static string[] Values(ParseResult parsed, Option<string[]> option) => parsed.GetValue(option) ?? [];

    private static ImmutableArray<T> Words<T>(ParseResult parsed, Option<string[]> option, Func<T, string> word)
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Where(value => Values(parsed, option).Contains(word(value)))];

    private static ImmutableArray<T> Given<T>(ParseResult parsed, params (Option<bool> Option, T Means)[] options) =>
        [.. options.Where(option => parsed.GetValue(option.Option)).Select(option => option.Means)];

    private static ImmutableArray<PartyPattern> Parties(ParseResult parsed, Option<string[]> option) =>
    [
        .. Values(parsed, option).Select(words => PartyPattern.Parse(words)
            ?? throw new InputException($"`{option.Name}` takes an @id, a name or an address, not `{words}`.")),
    ];

    private static Phrase PhraseOf(string words) =>
        Phrase.Parse(words) ?? throw new InputException($"`--text` takes words to look for; there is none in `{words}`.");

    private static DayRange? DaysOf(ParseResult parsed, Option<string?> option)
    {
        if (parsed.GetValue(option) is not { } date)
            return null;
        return DayRange.Parse(date)
            ?? throw new InputException($"`{option.Name}` takes a day, a month or a year, such as 2026-03-14, 2026-03 or 2026, not `{date}`.");
    }
}
