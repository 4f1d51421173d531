namespace NewsMarkup.Rules.Tests.Noise;

/// <summary>What somebody who read a fire and the text around it says of it.</summary>
internal sealed record Judgement(Fire Fire, Verdict Verdict, string Reason);
