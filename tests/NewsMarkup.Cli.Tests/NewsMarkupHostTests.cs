using BrokenRules;
using NewsMarkup.Rules;

namespace NewsMarkup.Cli.Tests;

/// <summary>A program of the house, which gives its rules itself.</summary>
[NonParallelizable]
internal sealed class NewsMarkupHostTests
{
    [Test]
    public void A_rule_that_cannot_be_used_ends_the_program_with_a_message() => Assert.That(
        Run(["rules", "list"], [new Works(), new WorksTwice()]),
        Is.EqualTo((
            3, "", "newsmarkup: the rule `BrokenRules.WorksTwice` of this program cannot be used: its id `DESK100` is that of `DESK100` (works).\n")));

    [Test]
    public void The_built_in_rules_may_be_named_and_need_not_be() =>
        Assert.That(Run(["rules", "list"], [.. BuiltInRules.All, new Works()]), Is.EqualTo(Run(["rules", "list"], [new Works()])));

    private static (int ExitCode, string Output, string Error) Run(string[] arguments, Rule[] rules)
    {
        var (output, error) = (Console.Out, Console.Error);
        using var newOutput = new StringWriter { NewLine = "\n" };
        using var newError = new StringWriter { NewLine = "\n" };
        Console.SetOut(newOutput);
        Console.SetError(newError);
        try
        {
            return (NewsMarkupHost.Run(arguments, rules), newOutput.ToString(), newError.ToString());
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(error);
        }
    }
}
