using System.Collections.Immutable;
using NewsMarkup.Cli.Reports;
using NewsMarkup.Rules;
using NewsMarkup.Rules.Projects;
using NewsMarkup.Text;

namespace NewsMarkup.Cli.Checks;

/// <summary>Knows the articles that need no check: nothing has changed of what theirs depended on. Safe to use from several threads.</summary>
/// <param name="checks">How articles are checked.</param>
/// <param name="keys">Makes the keys of checks.</param>
/// <param name="cache">Where clean articles are marked.</param>
internal sealed class CheckMemory(ArticleChecks checks, ArticleKeys keys, CheckCache cache)
{
    /// <summary>What was found in an article when it was last checked; null where it is to be checked.</summary>
    /// <param name="path">The article.</param>
    /// <param name="content">The hash of its bytes.</param>
    public CheckedFile? Recall(string path, UInt128 content)
    {
        if (!Remembers(path) || cache.Find(ArticleKeys.NameOf(path)) is not { } mark || RegistersAt(mark.Registers) is not { } registers)
            return null;
        if (keys.Of(path, content, registers) != mark.Key)
            return null;
        cache.Keep(ArticleKeys.NameOf(path), mark.Key, mark.Registers, mark.Known);
        return new CheckedFile(path, []) { Known = mark.Known, IsRecalled = true };
    }

    /// <summary>Remembers an article in which nothing was found, unless the same may not hold tomorrow.</summary>
    /// <param name="path">The article.</param>
    /// <param name="content">The hash of its bytes.</param>
    /// <param name="check">Its check.</param>
    /// <param name="file">What is reported of it.</param>
    public void Keep(string path, UInt128 content, CheckResult check, CheckedFile file)
    {
        if (!Remembers(path) || !file.Findings.IsEmpty || !check.Suppressed.IsEmpty || check.DependsOnDay)
            return;
        ImmutableArray<SourceFile> registers = [.. check.Article.Scope.Registers.Select(register => register.Tree)];
        cache.Keep(
            ArticleKeys.NameOf(path), keys.Of(path, content, registers), [.. registers.Select(register => ArticleKeys.NameOf(register.Path))], file.Known);
    }

    /// <summary>Rules over several files must see each of them.</summary>
    private bool Remembers(string path) => cache.IsOn && !checks.EngineOf(path).ComparesFiles(checks.SettingsOf(path));

    /// <summary>The registers as they stand now; null where one cannot be read.</summary>
    private List<SourceFile>? RegistersAt(ImmutableArray<string> paths)
    {
        var registers = new List<SourceFile>();
        foreach (var path in paths)
        {
            if (checks.Registers.Open(path).Register is not { } register)
                return null;
            registers.Add(register.Tree);
        }

        return registers;
    }
}
