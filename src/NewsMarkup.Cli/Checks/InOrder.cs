using System.Threading.Tasks.Dataflow;

namespace NewsMarkup.Cli.Checks;

/// <summary>Work on many things at once, with results in the order of the things.</summary>
internal static class InOrder
{
    /// <summary>How many results wait for an earlier one, for each that is worked on: enough that a long article holds nobody up.</summary>
    private const int Ahead = 64;

    /// <summary>Works on as many as there are jobs; only few results are held at a time, however many things there are.</summary>
    /// <remarks>What goes wrong when the next thing is asked for is thrown after the results of those before it.</remarks>
    public static IEnumerable<TResult> Select<T, TResult>(IEnumerable<T> things, int jobs, Func<T, TResult> work)
    {
        var block = new TransformBlock<T, TResult>(work, new ExecutionDataflowBlockOptions
        {
            MaxDegreeOfParallelism = jobs,
            BoundedCapacity = jobs * Ahead,
            SingleProducerConstrained = true,
        });
        var feeding = Task.Run(() => Feed(things, block));
        while (block.OutputAvailableAsync().GetAwaiter().GetResult())
        {
            while (block.TryReceive(out var result))
                yield return result;
        }

        feeding.GetAwaiter().GetResult();
        block.Completion.GetAwaiter().GetResult();
    }

    private static async Task Feed<T, TResult>(IEnumerable<T> things, TransformBlock<T, TResult> block)
    {
        try
        {
            foreach (var thing in things)
            {
                if (!await block.SendAsync(thing).ConfigureAwait(false))
                    return;
            }
        }
        finally
        {
            block.Complete();
        }
    }
}
