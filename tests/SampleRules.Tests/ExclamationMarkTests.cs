using System.Collections.Immutable;
using NewsMarkup.Diagnostics;
using NewsMarkup.Rules;
using NewsMarkup.Rules.Testing;
using NUnit.Framework;

namespace SampleRules.Tests;

public sealed class ExclamationMarkTests
{
    private static readonly ExclamationMark Rule = new();

    [Test]
    public void A_mark_in_our_own_words_becomes_a_full_stop() => RuleTest.For(Rule, """
        The bridge is open!! Cars cross it again.
                          ^^ DESK001: We do not shout.
        """,
        fix: "Write a full stop",
        @fixed: """
        The bridge is open. Cars cross it again.
        """);

    [Test]
    public void A_mark_in_a_quote_is_the_speakers_own() => RuleTest.For(Rule, """
        ["We made it!"]{quote by="a driver"} a driver said.
        """);

    [Test]
    public void A_house_may_want_quotes_without_marks_too()
    {
        var layer = new RuleLayer { Options = ImmutableDictionary<RuleOption, object>.Empty.Add(ExclamationMark.InQuotes, true) };

        RuleTest.For(Rule, """
            ["We made it!"]{quote by="a driver"} a driver said.
                        ^ DESK001: We do not shout.
            """, settings: new RuleSettings(Preset.House, layer));
    }
}
