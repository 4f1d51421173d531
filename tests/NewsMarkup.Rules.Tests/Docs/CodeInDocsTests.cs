using NewsMarkup.Tests;

namespace NewsMarkup.Rules.Tests;

/// <summary>Code in guides for C# is that of a file that is compiled and tested; a comment before the block names it.</summary>
internal sealed class CodeInDocsTests
{
    private const string Fence = "```";

    [TestCase("docs/csharp-rules.md")]
    [TestCase("src/NewsMarkup/README.md")]
    [TestCase("src/NewsMarkup.Rules/README.md")]
    [TestCase("src/NewsMarkup.Cli/README.md")]
    public void Code_is_that_of_the_file_that_is_named_before_it(string guide) => Assert.Multiple(() =>
    {
        var blocks = Blocks(File.ReadAllText(Repository.PathOf(guide))).ToList();
        Assert.That(blocks, Is.Not.Empty, "blocks of C# or of a project");
        foreach (var (file, code) in blocks)
        {
            Assert.That(file, Is.Not.Null, $"no `<!-- file -->` stands before\n{code}");
            Assert.That(code, Is.EqualTo(file is null ? null : File.ReadAllText(Repository.PathOf(file))), $"{guide} is behind {file}, or the other way round");
        }
    });

    /// <summary>Blocks of C# and of projects, each with the file that the line before it names; null where it names none.</summary>
    private static IEnumerable<(string? File, string Code)> Blocks(string guide)
    {
        var lines = guide.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i] is not (Fence + "csharp" or Fence + "xml"))
                continue;
            var file = lines[i - 1] is ['<', '!', '-', '-', ' ', .. var path, ' ', '-', '-', '>'] ? path : null;
            var code = string.Concat(lines.Skip(i + 1).TakeWhile(line => line != Fence).Select(line => line + "\n"));
            yield return (file, code);
        }
    }
}
