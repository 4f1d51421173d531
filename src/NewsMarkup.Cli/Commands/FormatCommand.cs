using System.CommandLine;
using NewsMarkup.Cli.Files;
using NewsMarkup.Format;
using NewsMarkup.Text;

namespace NewsMarkup.Cli.Commands;

/// <summary><c>newsmarkup format</c>: headers and tags in their canonical form, prose untouched.</summary>
internal static class FormatCommand
{
    public static Command Create()
    {
        var paths = Paths.Articles();
        var check = new Option<bool>("--check") { Description = "Write nothing; fail where something would change." };
        var mayBeEmpty = Paths.MayBeEmpty();
        var command = new Command("format", "Puts headers and tags into their canonical form; prose is never touched.") { paths, check, mayBeEmpty };
        command.SetAction(parsed =>
        {
            var wouldChange = false;
            foreach (var path in ArticleFinder.Find(parsed.GetValue(paths) ?? [], parsed.GetValue(mayBeEmpty)))
                wouldChange |= Format(path, parsed.GetValue(check));
            return wouldChange ? ExitCode.Findings : ExitCode.Clean;
        });
        return command;
    }

    /// <summary>True where <c>--check</c> found something to change.</summary>
    private static bool Format(string path, bool checkOnly)
    {
        var tree = ArticleFile.Read(path).OrRefused().Tree;
        var formatted = ArticleFormatter.Format(tree);
        if (checkOnly)
        {
            var changes = formatted != tree.ToString();
            if (changes)
                Console.Out.WriteLine(path);
            return changes;
        }

        Output.Write(path == ArticleFile.StandardInput ? null : path, SourceDecoder.Encode(formatted, tree.Text.HasByteOrderMark));
        return false;
    }
}
