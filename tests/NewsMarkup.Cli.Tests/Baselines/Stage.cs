using NewsMarkup.Cli.Files;
using NewsMarkup.Rules.Projects;

namespace NewsMarkup.Cli.Tests.Baselines;

/// <summary>A stage on the way from an article to its outputs.</summary>
/// <param name="File">The file that holds what it makes.</param>
/// <param name="Make">Makes it of the article at a path from the program's folder.</param>
internal sealed record Stage(string File, Func<ProgramRun, string, string> Make)
{
    public static readonly IReadOnlyList<Stage> All =
    [
        new("tree.txt", (program, article) => program.Run("tree", article).Output),
        new("model.txt", (program, article) => ModelText.Of(ArticleFile.Read(Path.Combine(program.Folder, article)).Bind(new RegisterFiles(DiskFiles.All)))),
        new("check.txt", (program, article) => program.Run("check", article).Output),
        new("formatted.news", Formatted),
        new("article.json", Compiled),
        new("article.jsonld", (program, article) => CompiledTo("jsonld", program, article)),
        new("article.ninjs.json", (program, article) => CompiledTo("ninjs", program, article)),
        new("article.ninjs-2.2.json", (program, article) => CompiledTo("ninjs-2.2", program, article)),
        new("article.webanno.json", (program, article) => CompiledTo("webanno", program, article)),
        new("article.md", (program, article) => CompiledTo("markdown", program, article)),
        new("article.ann", Annotated),
    ];

    private static string Formatted(ProgramRun program, string article)
    {
        var copy = $"formatted/{article}";
        program.Write(copy, program.Read(article));
        NewsMarkupHost.Run(["format", Path.Combine(program.Folder, copy)]);
        return program.Read(copy);
    }

    private static string Compiled(ProgramRun program, string article) => CompiledTo("json", program, article);

    private static string CompiledTo(string format, ProgramRun program, string article)
    {
        var file = $"compiled/{article}.{format}";
        NewsMarkupHost.Run(["build", Path.Combine(program.Folder, article), "--to", format, "--keep-going", "--out", Path.Combine(program.Folder, file)]);
        return program.Read(file);
    }

    private static string Annotated(ProgramRun program, string article)
    {
        var annotations = Path.Combine(program.Folder, $"annotated/{article}.ann");
        NewsMarkupHost.Run(["build", Path.Combine(program.Folder, article), "--to", "brat", "--keep-going", "--out", annotations]);
        return program.Read(annotations);
    }
}
