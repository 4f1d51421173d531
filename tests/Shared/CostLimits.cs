using System.Text.Json;

namespace NewsMarkup.Tests;

/// <summary>What things may cost: <c>tests/limits.json</c>, which a change that makes them dearer has to change too.</summary>
internal static class CostLimits
{
    private const string File = "tests/limits.json";

    private static readonly Dictionary<string, long> All =
        JsonSerializer.Deserialize<Dictionary<string, long>>(System.IO.File.ReadAllText(Repository.PathOf(File)))!;

    /// <summary>Fails where something costs more than it may.</summary>
    /// <param name="what">Its name in the file.</param>
    /// <param name="cost">What it costs now.</param>
    public static void Hold(string what, double cost)
    {
        TestContext.Out.WriteLine($"{what}: {cost:N2} of {All[what]:N0}");
        Assert.That(cost, Is.LessThanOrEqualTo(All[what]), $"{what}. If it is worth that, raise the limit in {File}.");
    }

    /// <summary>The bytes that some work allocates on this thread: the least of several rounds, since the first ones also make what the others use again.</summary>
    public static long AllocatedBy(Func<object> work)
    {
        const int rounds = 5;
        var least = long.MaxValue;
        for (var round = 0; round < rounds; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            GC.KeepAlive(work());
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
