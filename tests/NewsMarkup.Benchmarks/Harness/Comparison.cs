namespace NewsMarkup.Benchmarks.Harness;

/// <summary>One figure of ours beside the same figure of a peer; less is better.</summary>
/// <param name="What">What was measured.</param>
/// <param name="Peer">Who else did it.</param>
/// <param name="Ours">Our figure.</param>
/// <param name="Theirs">The peer's.</param>
/// <param name="Unit">What both count.</param>
internal sealed record Comparison(string What, string Peer, double Ours, double Theirs, string Unit)
{
    /// <summary>How many times what we take the peer takes.</summary>
    public double Times => Theirs / Ours;

    public bool IsSlower => Ours > Theirs;
}
