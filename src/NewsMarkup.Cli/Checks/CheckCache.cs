using System.Collections.Concurrent;
using System.Collections.Immutable;
using NewsMarkup.Cli.Files;
using NewsMarkup.Rules.Projects;

namespace NewsMarkup.Cli.Checks;

/// <summary>
/// The marks of clean articles, kept from run to run. Whatever is wrong with the file, the check goes on without it. Safe to use from
/// several threads.
/// </summary>
internal sealed class CheckCache
{
    private const int DaysKept = 30;

    private readonly string? _file;
    private readonly int _today;
    private readonly Action<string> _warn;
    private readonly ConcurrentDictionary<UInt128, CleanMark> _marks;
    private volatile bool _isChanged;

    private CheckCache(string? file, DateOnly today, Action<string> warn, Dictionary<UInt128, CleanMark> marks)
    {
        _file = file;
        _today = today.DayNumber;
        _warn = warn;
        _marks = new(marks);
    }

    /// <summary>Reads a cache.</summary>
    /// <param name="file">Its path; there need be no such file. Null for a run without a cache.</param>
    /// <param name="today">The day.</param>
    /// <param name="warn">Is told what is wrong with the file.</param>
    public static CheckCache Open(string? file, DateOnly today, Action<string> warn)
    {
        if (file is null)
            return new CheckCache(file: null, today, warn, []);
        try
        {
            if (!Path.Exists(file))
                return new CheckCache(file, today, warn, []);
            if (CacheFile.Read(File.ReadAllBytes(file)) is { } marks)
                return new CheckCache(file, today, warn, marks);
            warn($"the cache `{file}` is broken or of another version, and is made anew.");
            return new CheckCache(file, today, warn, []);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            warn($"the cache `{file}` cannot be read: {FileFault.ReasonOf(problem, file)}. {GoesOn}");
            return new CheckCache(file: null, today, warn, []);
        }
    }

    /// <summary>False where nothing is to be remembered.</summary>
    public bool IsOn => _file is not null;

    private const string GoesOn = "Articles are checked all the same; `--no-cache` does without it.";

    /// <summary>What is remembered of an article; null where nothing is.</summary>
    public CleanMark? Find(string name) => _marks.TryGetValue(Digest.Of(name), out var mark) ? mark : null;

    /// <summary>Remembers an article.</summary>
    public void Keep(string name, UInt128 key, ImmutableArray<string> registers, int known)
    {
        var mark = new CleanMark(key, registers, known, _today);
        var hash = Digest.Of(name);
        if (_marks.TryGetValue(hash, out var before) && before.Key == key && before.Day == _today)
            return;
        _marks[hash] = mark;
        _isChanged = true;
    }

    /// <summary>
    /// Writes what was learned since the last time, beside what other runs have written meanwhile. Marks that no run has looked at for
    /// a month are left out, as those of articles that are gone.
    /// </summary>
    public void Save()
    {
        if (_file is null || !_isChanged)
            return;
        _isChanged = false;
        var marks = Others(_file);
        foreach (var (name, mark) in _marks)
            marks[name] = mark;
        foreach (var (name, mark) in marks)
        {
            if (mark.Day < _today - DaysKept)
                marks.Remove(name);
        }

        try
        {
            Output.Write(_file, CacheFile.Write(marks));
        }
        catch (InputException problem)
        {
            _warn($"{problem.Message}. {GoesOn}");
        }
    }

    private static Dictionary<UInt128, CleanMark> Others(string file)
    {
        try
        {
            return File.Exists(file) ? CacheFile.Read(File.ReadAllBytes(file)) ?? [] : [];
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
