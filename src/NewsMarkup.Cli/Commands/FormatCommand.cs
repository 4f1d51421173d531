using System.CommandLine;
using System.Text;
using NewsMarkup.Cli.Files;
using NewsMarkup.Cli.Reports;
using NewsMarkup.Format;

namespace NewsMarkup.Cli.Commands;

/// <summary><c>newsmarkup format</c>: headers and tags in their canonical form, prose untouched.</summary>
internal static class FormatCommand
{
    public static Command Create()
    {
        var paths = Paths.Articles();
        var check = new Option<bool>("--check") { Description = "Write nothing; name what would change, and fail." };
        var diff = new Option<bool>("--diff") { Description = "Write nothing; print what would change as a patch, and fail." };
        var stdin = Paths.NameOfStandardInput();
        var mayBeEmpty = Paths.MayBeEmpty();
        var command = new Command("format", "Puts headers and tags into their canonical form; prose is never touched.")
        {
            paths, check, diff, stdin, mayBeEmpty,
        };
        command.SetAction(parsed =>
        {
            var found = ArticleFinder.Find(parsed.GetValue(paths) ?? [], parsed.GetValue(mayBeEmpty));
            var palette = ColorOption.OfOutput(parsed);
            Func<Formatted, string>? report =
                parsed.GetValue(diff) ? formatted => UnifiedDiff.Of(formatted.Path, formatted.Before, formatted.After, palette)
                : parsed.GetValue(check) ? formatted => formatted.Path + "\n"
                : null;
            return EachArticle.Run(found, (path, progress) =>
            {
                var formatted = Formatted.Of(path, parsed.GetValue(stdin));
                if (report is null)
                {
                    Output.Write(path == ArticleFile.StandardInput ? null : path, Encoding.UTF8.GetBytes(formatted.After));
                    return ExitCode.Clean;
                }

                if (formatted.Before == formatted.After)
                    return ExitCode.Clean;
                progress.WriteAside(() => Output.Write(path: null, Encoding.UTF8.GetBytes(report(formatted))));
                return ExitCode.Findings;
            });
        });
        return command;
    }

    /// <summary>An article before and after, with its byte order mark.</summary>
    private sealed record Formatted(string Path, string Before, string After)
    {
        public static Formatted Of(string path, string? nameOfStandardInput)
        {
            var file = ArticleFile.Read(path, nameOfStandardInput).OrRefused();
            var mark = file.Tree.Text.HasByteOrderMark ? "\uFEFF" : "";
            return new Formatted(file.Path, mark + file.Tree, mark + ArticleFormatter.Format(file.Tree));
        }
    }
}
