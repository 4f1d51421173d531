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
            var build = new Build(
                parsed.GetValue(to)!, parsed.GetValue(output), parsed.GetValue(folder), parsed.GetValue(keepGoing), parsed.GetValue(stdin), new RegisterFiles());
            if (found.Count > 1 && build.Folder is null)
                throw new InputException($"{found.Count} articles need `--out-dir FOLDER`.");
            return found.Select(path => Run(build, path, isAlone: found.Count == 1)).Append(ExitCode.Clean).Max();
        });
        return command;
    }

    /// <summary>Builds one article; one that cannot be read or written does not stop the others.</summary>
    private static int Run(Build build, string path, bool isAlone)
    {
        try
        {
            var read = ArticleFile.Read(path, build.NameOfStandardInput);
            var article = read.Bind(build.Registers);
            if (article.IsRegister && !isAlone)
                return ExitCode.Clean;
            if (Errors(read, article) is { Findings.IsEmpty: false } errors && !(build.KeepGoing && read.BadEncoding is null))
            {
                new TextReport(Console.Error, Palette.None).Add(errors);
                return ExitCode.Findings;
            }

            Output.Write(build.TargetOf(path), Compile(article, build.Format));
            return ExitCode.Clean;
        }
        catch (InputException problem)
        {
            Console.Error.WriteLine($"newsmarkup: {problem.Message}");
            return ExitCode.Usage;
        }
    }

    /// <summary>Errors of the language stop a build; what rules find does not.</summary>
    private static CheckedFile Errors(ArticleFile file, ArticleModel article) => new(
        file.Path, file.BadEncoding is { } bad ? [bad] : [.. article.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error)]);

    private static ReadOnlyMemory<byte> Compile(ArticleModel article, string format)
    {
        if (format == "text")
            return SourceDecoder.Encode(article.Text.Value, article.Tree.Text.HasByteOrderMark);
        var json = new ArrayBufferWriter<byte>();
        NativeJson.Write(article, json);
        return json.WrittenMemory;
    }

    /// <summary>What the command line asks for.</summary>
    private sealed record Build(string Format, string? File, string? Folder, bool KeepGoing, string? NameOfStandardInput, RegisterFiles Registers)
    {
        /// <summary>The file that an article is written to; null for standard output.</summary>
        public string? TargetOf(string path) =>
            Folder is null ? File : Path.Combine(Folder, Path.ChangeExtension(RelativePath(path), Format == "json" ? ".json" : ".txt"));

        /// <summary>Where an article stands seen from here, so that one from elsewhere is not written outside the folder.</summary>
        private static string RelativePath(string path)
        {
            var relative = Path.GetRelativePath(".", path);
            return relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? Path.GetFileName(path) : relative;
        }
    }
}
