using System.Collections.Concurrent;
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
/// <param name="recent">The last check of each article by its name, for one that watches; null where each article is checked once.</param>
internal sealed class CheckMemory(ArticleChecks checks, ArticleKeys keys, CheckCache cache, ConcurrentDictionary<string, RecentCheck>? recent)
{
    /// <summary>True where a file that hides findings is to be checked, since they are reported.</summary>
    public bool ShowsHidden { get; init; }

    /// <summary>What was found in an article when it was last checked; null where it is to be checked.</summary>
    /// <param name="path">The article.</param>
    /// <param name="content">The hash of its bytes.</param>
    public CheckedFile? Recall(string path, UInt128 content)
    {
        if (!Remembers(path))
            return null;
        var name = ArticleKeys.NameOf(path);
        if (recent is not null && recent.TryGetValue(name, out var last) && Holds(path, content, last.Key, last.Registers))
            return last.File with { Path = path, IsRecalled = true };
        if (cache.Find(name) is not { } mark || (ShowsHidden && mark.Known > 0) || !Holds(path, content, mark.Key, mark.Registers))
            return null;
        cache.Keep(name, mark.Key, mark.Registers, mark.Known);
        return new CheckedFile(path, []) { KnownBefore = mark.Known, IsRecalled = true };
    }

    /// <summary>Remembers an article, unless the same may not hold tomorrow.</summary>
    /// <param name="content">The hash of its bytes.</param>
    /// <param name="check">Its check.</param>
    /// <param name="file">What is reported of it.</param>
    public void Keep(UInt128 content, CheckResult check, CheckedFile file)
    {
        if (!Remembers(file.Path) || check.DependsOnDay || file.Findings.Any(finding => finding.Rule == EngineRules.RuleCrashed))
            return;
        ImmutableArray<SourceFile> registers = [.. check.Article.Scope.Registers.Select(register => register.Tree)];
        ImmutableArray<string> names = [.. registers.Select(register => ArticleKeys.NameOf(register.Path))];
        var (name, key) = (ArticleKeys.NameOf(file.Path), keys.Of(file.Path, content, registers));
        // A register that is not there cannot be looked at for changes; every other error of the language is mended soon.
        if (recent is not null && check.Article.Diagnostics.IsEmpty)
            recent[name] = new RecentCheck(key, names, file with { Article = null });
        if (file.Findings.IsEmpty && check.Suppressed.IsEmpty)
            cache.Keep(name, key, names, file.Known.Length);
    }

    /// <summary>Writes down what was learned; safe to call at any time.</summary>
    public void Save() => cache.Save();

    /// <summary>Rules over several files must see each of them.</summary>
    private bool Remembers(string path) => (cache.IsOn || recent is not null) && !checks.EngineOf(path).ComparesFiles(checks.SettingsOf(path));

    private bool Holds(string path, UInt128 content, UInt128 key, ImmutableArray<string> registers) =>
        RegistersAt(registers) is { } found && keys.Of(path, content, found) == key;

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
