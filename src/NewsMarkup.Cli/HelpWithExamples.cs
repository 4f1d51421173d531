using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace NewsMarkup.Cli;

/// <summary>The help of a command, with examples after it.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    private static readonly Dictionary<string, string[]> Examples = new(StringComparer.Ordinal)
    {
        ["newsmarkup"] =
        [
            "newsmarkup import copy.txt -o story.news     turn plain copy into an article to tag",
            "newsmarkup check story.news                  find what a careful desk would find",
            "newsmarkup build story.news -o story.json    compile it",
            "newsmarkup explain NM2001                    what a finding means and what to do",
        ],
        ["check"] =
        [
            "newsmarkup check                             every article in this folder",
            "newsmarkup check news/ --fail-on warning     a stricter CI",
            "newsmarkup check --format json story.news    for other programs",
            "newsmarkup check --format sarif -o news.sarif for code scanning; people read the log",
            "newsmarkup check --rule unattributed-claim=warning",
            "cat story.news | newsmarkup check -          an article from a pipe",
            "newsmarkup check --watch --statistics        again whenever something changes",
            "newsmarkup check archive/ --shard 2/8        a part, for one of eight machines",
        ],
        ["build"] =
        [
            "newsmarkup build story.news                  JSON to the terminal",
            "newsmarkup build news/ --out-dir build/      every article of a folder",
            "newsmarkup build story.news --to text        the clean copy",
            "newsmarkup build story.news --to jsonld      schema.org, for the page",
            "newsmarkup build story.news --to ninjs       IPTC ninjs, for agencies",
        ],
        ["strip"] = ["newsmarkup strip story.news -o copy.txt      the copy as it was before it was tagged"],
        ["import"] =
        [
            "newsmarkup import copy.txt -o story.news     plain text, escaped where it would be read as markup",
            "newsmarkup import --from json story.json     a compiled article, with all its tags",
        ],
        ["format"] =
        [
            "newsmarkup format story.news                 in place",
            "newsmarkup format --check                    fails where something would change: for CI",
            "newsmarkup format --diff                     the same as a patch, for `git apply -p0`",
        ],
        ["fix"] =
        [
            "newsmarkup fix                               safe fixes, in every article of this folder",
            "newsmarkup fix --suggested --diff story.news what would change, as a patch",
            "newsmarkup fix --rule unused-suppression     those of one rule",
        ],
        ["baseline"] =
        [
            "newsmarkup baseline archive/                 write down what is found now",
            "newsmarkup check --baseline newsmarkup-baseline.json",
            "newsmarkup baseline --update archive/        take out what was mended since",
        ],
        ["find"] =
        [
            "newsmarkup find archive/ --by @reyes             all that she says",
            "newsmarkup find archive/ --by \"Elena Reyes\"     by name, whatever her id is in each article",
            "newsmarkup find --denied --anonymous             what anonymous sources say and others deny",
            "newsmarkup find --text \"no such letter\" --files  the articles with these words in a claim or a quote",
            "newsmarkup find --since 2026-03 --count          how much is said, by article, since March",
            "newsmarkup find --about @dam --format ndjson     for other programs",
        ],
        ["diff"] =
        [
            "newsmarkup diff old.news new.news            quotes, numbers and attributions first",
            "newsmarkup diff --git HEAD story.news        what has changed since the last commit",
            "newsmarkup diff v1:news/story.news HEAD:news/story.news",
            "newsmarkup diff old.news new.news --format html -o changes.html",
        ],
        ["tree"] = ["newsmarkup tree story.news                   what the parser sees"],
        ["explain"] = ["newsmarkup explain unattributed-claim        by name or by number"],
        ["rules"] =
        [
            "newsmarkup rules list                        every rule, its level, where it comes from",
            "newsmarkup rules test desk.newsrules         house rules on their own examples",
        ],
        ["show"] =
        [
            "newsmarkup config show story.news            the level of every rule, and where it is set",
            "newsmarkup config show story.news --rule NM2007=off",
        ],
        ["init"] = ["newsmarkup init                              a first article and a newsmarkup.json"],
    };

    public override int Invoke(ParseResult parseResult)
    {
        var code = help.Invoke(parseResult);
        if (!Examples.TryGetValue(parseResult.CommandResult.Command.Name, out var examples))
            return code;
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var example in examples)
            output.WriteLine($"  {example}");
        return code;
    }
}
