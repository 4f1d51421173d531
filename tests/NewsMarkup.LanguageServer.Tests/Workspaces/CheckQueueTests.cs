using NewsMarkup.LanguageServer.Workspaces;

namespace NewsMarkup.LanguageServer.Tests.Workspaces;

public sealed class CheckQueueTests
{
    [Test]
    public async Task Checks_of_one_file_run_one_after_the_other()
    {
        var queue = new CheckQueue();
        var running = 0;
        var runs = Enumerable.Range(0, 20).Select(_ => queue.RunAsync(
            "/a.news",
            () =>
            {
                var together = Interlocked.Increment(ref running);
                Interlocked.Decrement(ref running);
                return together;
            },
            CancellationToken.None));

        Assert.That(await Task.WhenAll(runs), Has.All.EqualTo(1));
    }

    [Test]
    public async Task A_check_that_throws_lets_the_next_one_run()
    {
        var queue = new CheckQueue();
        Func<int> throws = () => throw new InvalidOperationException("no");
        Assert.That(async () => await queue.RunAsync("/a.news", throws, CancellationToken.None), Throws.InvalidOperationException);

        Assert.That(await queue.RunAsync("/a.news", () => 7, CancellationToken.None), Is.EqualTo(7));
    }

    [Test]
    public async Task A_check_that_does_not_end_is_told_of()
    {
        using var end = new ManualResetEventSlim();
        var told = new TaskCompletionSource<string>();
        var queue = new CheckQueue { Patience = TimeSpan.FromMilliseconds(1) };
        queue.Slow += path => told.TrySetResult(path);
        var hanging = queue.RunAsync(
            "/a.news",
            () =>
            {
                end.Wait(TimeSpan.FromMinutes(1));
                return 0;
            },
            CancellationToken.None);

        Assert.That(await told.Task.WaitAsync(TimeSpan.FromSeconds(20)), Is.EqualTo("/a.news"));
        end.Set();
        await hanging;
    }
}
