namespace NewsMarkup.Cli.Tests.Native;

/// <summary>The program as it is released, compiled ahead of time: the one that NEWSMARKUP_NATIVE names, else one published as the benchmarks do it.</summary>
internal static class NativeProgram
{
    private static readonly Lazy<string> Published = new(() => Benchmarks.Programs.NativeProgram.Publish().Path);

    /// <summary>The file; the first who asks may wait minutes for it.</summary>
    public static string Path => Published.Value;
}
