using System.CommandLine;
using System.Globalization;
using NewsMarkup.Cli.Checks;
using NewsMarkup.Cli.Files;
using NewsMarkup.Cli.Reports;
using NewsMarkup.Cli.Searches;
using NewsMarkup.Rules.Projects;

namespace NewsMarkup.Cli.Commands;

/// <summary><c>newsmarkup find</c>: who said what, in a folder of articles.</summary>
internal static class FindCommand
{
    public static Command Create(ProgramRules rules)
    {
        var paths = Paths.Articles();
        var format = Choice.Of("--format", "How what is found is written.", FindReport.Text, FindReport.Formats);
        var count = new Option<bool>("--count") { Description = "Only say how much is found in each article." };
        var files = new Option<bool>("--files") { Description = "Only name the articles in which something is found." };
        var limit = Limit();
        var output = Paths.Out();
        var stdin = Paths.NameOfStandardInput();
        var mayBeEmpty = Paths.MayBeEmpty();
        var command = new Command("find", "Finds who said what: all conditions hold of what is found; where an option is given again, either will do.")
        {
            paths, format, count, files, limit, output, stdin, mayBeEmpty,
        };
        var conditions = new FindOptions();
        conditions.AddTo(command);
        var configuration = new ConfigurationOptions();
        configuration.AddTo(command);
        command.SetAction(parsed =>
        {
            var query = conditions.Read(parsed);
            var form = FormOf(parsed.GetValue(format)!, parsed.GetValue(count), parsed.GetValue(files));
            var found = ArticleFinder.Find(parsed.GetValue(paths) ?? [], parsed.GetValue(mayBeEmpty));
            var configurations = configuration.Read(parsed, DiskFiles.All, rules);
            var registers = new RegisterFiles(configurations.Files);
            var search = new ArticleSearch(configurations, registers, new Namesakes(configurations, registers).In(query, found, Environment.ProcessorCount))
            {
                NameOfStandardInput = parsed.GetValue(stdin),
            };
            var file = parsed.GetValue(output);
            var palette = file is null ? ColorOption.OfOutput(parsed) : Palette.None;
            var code = Output.Write(file, stream =>
            {
                using var report = FindReport.Create(form, stream, palette, isForTerminal: file is null && !Console.IsOutputRedirected);
                return Run(search, found, report, parsed.GetValue(limit) ?? int.MaxValue);
            });
            return Math.Max(code, ProjectReport.Write(configurations, new TextReport(Console.Error, ColorOption.OfErrors(parsed), Terminal.WidthOfErrors())));
        });
        return command;
    }

    /// <summary>As <c>grep</c> says it: 2 where an article could not be read, whatever was found in others.</summary>
    private static int Run(ArticleSearch search, IReadOnlyList<string> paths, FindReport report, int limit)
    {
        var (found, hasProblems) = (0, false);
        using var progress = new Progress(paths.Count);
        foreach (var article in InOrder.Select(paths, Environment.ProcessorCount, search.In))
        {
            progress.Advance();
            hasProblems |= article.Problem is not null;
            var shown = article with { Found = [.. article.Found.Take(limit - found)] };
            found += shown.Found.Length;
            progress.WriteAside(() => Write(shown, report));
            if (found == limit)
                break;
        }

        report.End();
        return hasProblems ? ExitCode.Usage : found > 0 ? ExitCode.Clean : ExitCode.NothingFound;
    }

    private static void Write(SearchedArticle article, FindReport report)
    {
        if (article.Problem is { } problem)
            Console.Error.WriteLine($"newsmarkup: {problem}");
        if (!article.Found.IsEmpty)
            report.Add(article);
    }

    private static string FormOf(string format, bool isCount, bool isFiles) => (isCount, isFiles) switch
    {
        (true, true) => throw new InputException("`--count` and `--files` contradict each other."),
        (true, _) when format != FindReport.Text => throw new InputException($"`--count` and `--format {format}` contradict each other."),
        (_, true) when format != FindReport.Text => throw new InputException($"`--files` and `--format {format}` contradict each other."),
        (true, _) => FindReport.Counts,
        (_, true) => FindReport.Files,
        _ => format,
    };

    private static Option<int?> Limit()
    {
        var limit = new Option<int?>("--limit") { Description = "Stop when so much is found.", HelpName = "number" };
        limit.CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
                return number;
            result.AddError($"`--limit` takes a number from 1, not `{result.Tokens[0].Value}`.");
            return null;
        };
        return limit;
    }
}
