using System.Threading.Tasks.Dataflow;

namespace NewsMarkup.Cli.Checks;

/// <summary>Work on many things at once, with results in the order of the things.</summary>
internal static class InOrder
{
    /// <summary>How many parts wait for an earlier one, for each that is worked on: enough that a long article holds nobody up.</summary>
    private const int Ahead = 4;

    /// <summary>How many things a thread is given at once at most: handing over costs more than a short article.</summary>
    private const int LargestPart = 16;

    /// <summary>Into how many parts the work of each thread is cut at least, so that all end together.</summary>
    private const int PartsOfAJob = 16;

    /// <summary>Works on as many as there are jobs; only few results are held at a time, however many things there are.</summary>
    public static IEnumerable<TResult> Select<T, TResult>(IReadOnlyList<T> things, int jobs, Func<T, TResult> work) =>
        Select(things, things.Count, jobs, work);

    /// <summary>The same for things that come little by little.</summary>
    /// <remarks>What goes wrong when the next thing is asked for is thrown after the results of those before it.</remarks>
    /// <param name="things">The things.</param>
    /// <param name="count">How many there are; null where nobody knows, and somebody may wait for the result of the last that came.</param>
    /// <param name="jobs">How many are worked on at once.</param>
    /// <param name="work">What is done with each.</param>
    public static IEnumerable<TResult> Select<T, TResult>(IEnumerable<T> things, int? count, int jobs, Func<T, TResult> work)
    {
        var size = Math.Clamp((count ?? 1) / (jobs * PartsOfAJob), 1, LargestPart);
        var block = new TransformBlock<T[], TResult[]>(part => Array.ConvertAll(part, thing => work(thing)), new ExecutionDataflowBlockOptions
        {
            MaxDegreeOfParallelism = jobs,
            BoundedCapacity = jobs * Ahead,
            SingleProducerConstrained = true,
        });
        var feeding = Task.Run(() => Feed(things.Chunk(size), block));
        while (block.OutputAvailableAsync().GetAwaiter().GetResult())
        {
            while (block.TryReceive(out var results))
            {
                foreach (var result in results)
                    yield return result;
            }
        }

        feeding.GetAwaiter().GetResult();
        block.Completion.GetAwaiter().GetResult();
    }

    private static async Task Feed<T, TResult>(IEnumerable<T> parts, TransformBlock<T, TResult> block)
    {
        try
        {
            foreach (var part in parts)
            {
                if (!await block.SendAsync(part).ConfigureAwait(false))
                    return;
            }
        }
        finally
        {
            block.Complete();
        }
    }
}
