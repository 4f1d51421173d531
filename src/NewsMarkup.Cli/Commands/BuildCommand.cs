using System.Collections.Immutable;
using System.CommandLine;
using NewsMarkup.Cli.Builds;
using NewsMarkup.Cli.Checks;
using NewsMarkup.Cli.Files;
using NewsMarkup.Cli.Reports;
using NewsMarkup.Rules.Projects;

namespace NewsMarkup.Cli.Commands;

/// <summary><c>newsmarkup build</c>: compiles articles.</summary>
internal static class BuildCommand
{
    /// <param name="rules">The rules of the program.</param>
    /// <param name="tableFormats">The formats of tables that it can write.</param>
    public static Command Create(ProgramRules rules, ImmutableArray<TableFormat> tableFormats)
    {
        var articles = new ArticleOptions();
        var to = Choice.Of("--to", "What to compile to.", "json", BuildDestination.Formats);
        var output = Paths.Out();
        var folder = new Option<string?>("--out-dir") { Description = "Write each article, or each table, into this folder.", HelpName = "folder" };
        var keepGoing = new Option<bool>("--keep-going") { Description = "Compile articles that have errors too." };
        var checks = new Option<bool>("--check") { Description = "Check each article first, and compile none that fails." };
        var failOn = Choice.Of(
            "--fail-on", "The least severity that makes an article fail `--check`, whatever newsmarkup.json says; error where nobody says.",
            initial: null, SeverityWords.FailOn);
        var jobs = JobsOption.Create();
        var command = new Command("build", "Compiles articles: for programs, for readers and for the desk.") { to, output, folder, keepGoing, checks, failOn, jobs };
        articles.AddTo(command);
        var configuration = new ConfigurationOptions();
        configuration.AddTo(command);
        command.SetAction(parsed =>
        {
            var given = articles.Read(parsed);
            var destination = new BuildDestination(parsed.GetValue(to)!, parsed.GetValue(output), parsed.GetValue(folder))
            {
                TableFormats = tableFormats,
                Shard = articles.ShardOf(parsed),
            };
            destination.Refuse(given.Total);
            var obeysRules = parsed.GetValue(checks);
            if (parsed.GetValue(failOn) is not null && !obeysRules)
                throw new InputException("`--fail-on` says which findings of `--check` fail an article: add `--check`.");
            var check = CheckOf(configuration.Read(parsed, DiskFiles.All, rules)) with
            {
                FailOn = parsed.GetValue(failOn),
                NameOfStandardInput = articles.NameOfStandardInput(parsed),
            };
            var errors = new ArticleErrors(check.Checks, check.NameOfStandardInput);
            return destination.Write(compiled =>
            {
                var build = new ArticleBuild(obeysRules || destination.ShowsFindings ? check.Of : errors.Of, compiled)
                {
                    ObeysRules = obeysRules,
                    KeepsGoing = parsed.GetValue(keepGoing) || (destination.ShowsFindings && !obeysRules),
                    TakesRegisters = destination.IsOfEach && given.Total == 1,
                };
                var progress = new Progress(given.Count);
                var built = InOrder.Select(given.Articles, given.Count, parsed.GetValue(jobs), progress.Counting<GivenArticle, BuiltArticle>(build.Of));
                var (report, tally) = (new TextReport(Console.Error, ColorOption.OfErrors(parsed), Terminal.WidthOfErrors()), new Tally());
                var code = new CheckRun(check, report, tally, progress).Run(built.Select(article => article.Written()));
                if (obeysRules)
                    report.End(tally);
                return code;
            });
        });
        return command;
    }

    /// <summary>A check that remembers nothing: an article that is compiled is read all the same.</summary>
    private static ArticleCheck CheckOf(ConfigurationFiles configurations)
    {
        var checks = ArticleChecks.Today(configurations);
        var cache = CheckCache.Open(file: null, DateOnly.FromDateTime(DateTime.Today), warn: _ => { });
        var memory = new CheckMemory(checks, new ArticleKeys(checks), cache, recent: null);
        return new ArticleCheck(checks, memory, new CheckTimes(rules: null));
    }
}
