using System.Diagnostics;
using System.Globalization;

namespace NewsMarkup.Cli.Reports;

/// <summary>How far a run is: a line on a terminal's standard error, shown after a second and taken back at the end.</summary>
internal sealed class Progress : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(100);

    private readonly Lock _terminal = new();
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly Timer? _timer;
    private readonly int? _total;
    private int _done;
    private bool _isShown;
    private bool _isOver;

    /// <summary>Begins a run.</summary>
    /// <param name="total">How many articles there are; null where nobody knows before the end.</param>
    public Progress(int? total)
    {
        _total = total;
        if (Terminal.ErrorsCanBeTakenBack)
            _timer = new Timer(_ => Show(), state: null, Patience, Tick);
    }

    /// <summary>One more article is done. May be called from any thread.</summary>
    public void Advance() => Interlocked.Increment(ref _done);

    /// <summary>The same work, after which one more article is done.</summary>
    public Func<T, TResult> Counting<T, TResult>(Func<T, TResult> work) => thing =>
    {
        var result = work(thing);
        Advance();
        return result;
    };

    /// <summary>Writes something else to the terminal, on a clear line.</summary>
    public void WriteAside(Action write)
    {
        lock (_terminal)
        {
            Clear();
            write();
        }
    }

    public void Dispose()
    {
        _timer?.Dispose();
        lock (_terminal)
        {
            _isOver = true;
            Clear();
        }
    }

    /// <summary>The line: <c>1,204 of 5,000 articles, 602 a second, 7 s left</c>.</summary>
    internal static string Line(int done, int? total, TimeSpan elapsed)
    {
        var rate = done / elapsed.TotalSeconds;
        var digits = rate < 10 ? "N1" : "N0";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{done:N0}{(total is null ? "" : $" of {total:N0}")} {((total ?? done) == 1 ? "article" : "articles")}, {rate.ToString(digits, CultureInfo.InvariantCulture)} a second")
            + (total is { } all && done > 0 ? $", {Words(TimeSpan.FromSeconds(Math.Ceiling((all - done) / rate)))} left" : "");
    }

    private static string Words(TimeSpan time) => FormattableString.Invariant(time switch
    {
        { TotalHours: >= 1 } => $"{(int)time.TotalHours} h {time.Minutes} min",
        { TotalMinutes: >= 1 } => $"{time.Minutes} min {time.Seconds} s",
        _ => (FormattableString)$"{time.Seconds} s",
    });

    private void Show()
    {
        lock (_terminal)
        {
            if (_isOver)
                return;
            Console.Error.Write(Terminal.ClearErrorLine() + Line(_done, _total, _watch.Elapsed));
            _isShown = true;
        }
    }

    private void Clear()
    {
        if (_isShown)
            Console.Error.Write(Terminal.ClearErrorLine());
        _isShown = false;
    }
}
