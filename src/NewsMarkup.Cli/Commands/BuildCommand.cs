using System.Buffers;
using System.CommandLine;
using NewsMarkup.Cli.Files;
using NewsMarkup.Cli.Reports;
using NewsMarkup.Compile;
using NewsMarkup.Diagnostics;
using NewsMarkup.Rules.Projects;
using NewsMarkup.Semantics;

namespace NewsMarkup.Cli.Commands;

/// <summary><c>newsmarkup build</c>: compiles articles.</summary>
internal static class BuildCommand
{
    public static Command Create(ProgramRules rules)
    {
        var paths = Paths.Articles();
        var to = Choice.Of("--to", "What to compile to.", "json", [.. OutputFormats.All.Select(format => format.Name)]);
        var output = Paths.Out();
        var folder = new Option<string?>("--out-dir") { Description = "Write each article into this folder.", HelpName = "folder" };
        var keepGoing = new Option<bool>("--keep-going") { Description = "Compile articles that have errors too." };
        var stdin = Paths.NameOfStandardInput();
        var mayBeEmpty = Paths.MayBeEmpty();
        var command = new Command("build", "Compiles articles to JSON, plain text or brat.") { paths, to, output, folder, keepGoing, stdin, mayBeEmpty };
        var configuration = new ConfigurationOptions();
        configuration.AddTo(command);
        command.SetAction(parsed =>
        {
            var configurations = configuration.Read(parsed, DiskFiles.All, rules);
            var found = ArticleFinder.Find(parsed.GetValue(paths) ?? [], parsed.GetValue(mayBeEmpty));
            var build = new Build(OutputFormats.Find(parsed.GetValue(to)!)!, parsed.GetValue(output), parsed.GetValue(folder), configurations)
            {
                IsOfOne = found.Count == 1,
                KeepsGoing = parsed.GetValue(keepGoing),
                NameOfStandardInput = parsed.GetValue(stdin),
            };
            if (found.Count > 1 && build.Folder is null)
                throw new InputException($"{found.Count} articles need `--out-dir FOLDER`.");
            if (build is { Format.Parts.Length: > 1, Folder: null, File: null })
                throw new InputException($"`--to {build.Format.Name}` writes {build.Format.Parts.Length} files; they need `--out-dir FOLDER` or `--out FILE`.");
            var problems = new TextReport(Console.Error, ColorOption.OfErrors(parsed), Terminal.WidthOfErrors());
            var code = EachArticle.Run(found, (path, progress) => Run(build, path, errors => progress.WriteAside(() => problems.Add(errors))));
            return Math.Max(code, ProjectReport.Write(configurations, problems));
        });
        return command;
    }

    private static int Run(Build build, string path, Action<CheckedFile> report)
    {
        var file = ArticleFile.Read(path, build.NameOfStandardInput);
        var article = file.Bind(build.Registers, build.Configurations.Of(file.Path).Project.Vocabulary);
        if (article.IsRegister && !build.IsOfOne)
            return ExitCode.Clean;
        if (Errors(file, article) is { Findings.IsEmpty: false } errors && !(build.KeepsGoing && file.BadEncoding is null))
        {
            report(errors);
            return ExitCode.Findings;
        }

        var compilation = new Compilation(article, Path.GetFileNameWithoutExtension(file.Path));
        foreach (var part in build.Format.Parts)
        {
            var written = new ArrayBufferWriter<byte>();
            part.Write(compilation, written);
            Output.Write(build.TargetOf(path, part), written.WrittenMemory);
        }

        return ExitCode.Clean;
    }

    /// <summary>Errors of the language stop a build; what rules find does not.</summary>
    private static CheckedFile Errors(ArticleFile file, ArticleModel article) => new(
        file.Path, file.BadEncoding is { } bad ? [bad] : [.. article.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error)]);

    /// <summary>What the command line asks for.</summary>
    private sealed record Build(OutputFormat Format, string? File, string? Folder, ConfigurationFiles Configurations)
    {
        public bool IsOfOne { get; init; }

        public bool KeepsGoing { get; init; }

        public string? NameOfStandardInput { get; init; }

        public RegisterFiles Registers { get; } = new(Configurations.Files);

        /// <summary>The file that a part of an article is written to; null for standard output. Files of one article differ in their extension.</summary>
        public string? TargetOf(string path, OutputPart part)
        {
            if (Folder is not null)
                return Path.Combine(Folder, Path.ChangeExtension(RelativePath(path), part.Extension));
            return Format.Parts.Length > 1 ? Path.ChangeExtension(File, part.Extension) : File;
        }

        /// <summary>Where an article stands seen from here, so that one from elsewhere is not written outside the folder.</summary>
        private static string RelativePath(string path)
        {
            var relative = Path.GetRelativePath(".", path);
            return relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? Path.GetFileName(path) : relative;
        }
    }
}
