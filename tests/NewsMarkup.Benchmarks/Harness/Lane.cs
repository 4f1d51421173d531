namespace NewsMarkup.Benchmarks.Harness;

/// <summary>A contender on its way through a race.</summary>
internal sealed class Lane(Contender contender)
{
    private const long SampleTime = 5_000_000;
    private const long WarmUpTime = 200_000_000;
    private const int WarmUps = 4;

    /// <summary>A run of a second has made everything hot by itself.</summary>
    private const long LongTime = 1_000_000_000;

    private static readonly TimeSpan PauseForTheCompiler = TimeSpan.FromMilliseconds(150);

    private readonly List<double> _times = [];
    private readonly List<double> _bytes = [];
    private int _runs = 1;
    private object? _result;

    public Measurement Result
    {
        get
        {
            var times = _times.Order().ToList();
            return new Measurement(contender.Name, times[0], times[times.Count / 2], _bytes.Min());
        }
    }

    /// <summary>Runs until the JIT has compiled what is hot for good, and finds how many runs make a sample that a clock can measure.</summary>
    public void WarmUp()
    {
        for (var i = 0; i < WarmUps; i++)
        {
            var start = ThreadClock.Nanoseconds;
            var runs = 0;
            do
            {
                _result = contender.Run();
                runs++;
            }
            while (ThreadClock.Nanoseconds - start < WarmUpTime);
            var time = ThreadClock.Nanoseconds - start;
            _runs = (int)Math.Max(1, runs * SampleTime / time);
            if (time > LongTime)
                return;
            Thread.Sleep(PauseForTheCompiler);
        }
    }

    public void Sample()
    {
        _result = null;
        GC.Collect();
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var start = ThreadClock.Nanoseconds;
        for (var i = 0; i < _runs; i++)
            _result = contender.Run();
        var time = ThreadClock.Nanoseconds - start;
        var allocated = GC.GetAllocatedBytesForCurrentThread() - bytes;
        var operations = (double)_runs * contender.Operations;
        _times.Add(time / operations);
        _bytes.Add(allocated / operations);
        GC.KeepAlive(_result);
    }
}
