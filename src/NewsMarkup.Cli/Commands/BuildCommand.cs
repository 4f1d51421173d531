using System.Buffers;
using System.CommandLine;
using NewsMarkup.Cli.Files;
using NewsMarkup.Cli.Reports;
using NewsMarkup.Compile;
using NewsMarkup.Diagnostics;
using NewsMarkup.Semantics;
using NewsMarkup.Text;

namespace NewsMarkup.Cli.Commands;

/// <summary><c>newsmarkup build</c>: compiles articles.</summary>
internal static class BuildCommand
{
    public static Command Create()
    {
        var paths = Paths.Articles();
        var to = new Option<string>("--to") { Description = "What to compile to.", DefaultValueFactory = _ => "json" };
        to.AcceptOnlyFromAmong("json", "text");
        var output = Paths.Out();
        var folder = new Option<string?>("--out-dir") { Description = "Write each article into this folder.", HelpName = "folder" };
        var keepGoing = new Option<bool>("--keep-going") { Description = "Compile articles that have errors too." };
        var stdin = Paths.NameOfStandardInput();
        var mayBeEmpty = Paths.MayBeEmpty();
        var command = new Command("build", "Compiles articles to JSON or plain text.") { paths, to, output, folder, keepGoing, stdin, mayBeEmpty };
        command.SetAction(parsed =>
        {
            var found = ArticleFinder.Find(parsed.GetValue(paths) ?? [], parsed.GetValue(mayBeEmpty));
            var (file, into) = (parsed.GetValue(output), parsed.GetValue(folder));
            if (found.Count > 1 && into is null)
                throw new InputException($"{found.Count} articles need `--out-dir FOLDER`.");
            var registers = new RegisterFiles();
            var failed = false;
            foreach (var path in found)
            {
                var read = ArticleFile.Read(path, parsed.GetValue(stdin));
                var article = read.Bind(registers);
                if (Errors(read, article) is { Findings.IsEmpty: false } errors && !(parsed.GetValue(keepGoing) && read.BadEncoding is null))
                {
                    new TextReport(Console.Error, Palette.None).Add(errors);
                    failed = true;
                    continue;
                }

                var target = into is null ? file : Path.Combine(into, Path.ChangeExtension(RelativePath(path), parsed.GetValue(to) == "json" ? ".json" : ".txt"));
                Output.Write(target, Compile(article, parsed.GetValue(to)!));
            }

            return failed ? ExitCode.Findings : ExitCode.Clean;
        });
        return command;
    }

    /// <summary>Errors of the language stop a build; what rules find does not.</summary>
    private static CheckedFile Errors(ArticleFile file, ArticleModel article) => new(
        file.Path, file.BadEncoding is { } bad ? [bad] : [.. article.Diagnostics.Where(diagnostic => diagnostic.Rule.Severity == Severity.Error)]);

    private static ReadOnlyMemory<byte> Compile(ArticleModel article, string format)
    {
        if (format == "text")
            return SourceDecoder.Encode(article.Text.Value, article.Tree.Text.HasByteOrderMark);
        var json = new ArrayBufferWriter<byte>();
        NativeJson.Write(article, json);
        return json.WrittenMemory;
    }

    /// <summary>Where an article stands seen from here, so that one from elsewhere is not written outside the folder.</summary>
    private static string RelativePath(string path)
    {
        var relative = Path.GetRelativePath(".", path);
        return relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? Path.GetFileName(path) : relative;
    }
}
