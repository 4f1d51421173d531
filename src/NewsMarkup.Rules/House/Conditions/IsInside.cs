namespace NewsMarkup.Rules.House;

/// <summary>The subject stands within a span of a kind, or in a plain paragraph.</summary>
internal sealed class IsInside(string kind) : Condition
{
    public override bool Holds(Subject subject)
    {
        if (subject.Block?.Kind == kind && (kind == HouseKinds.Paragraph || subject.Spans.IsEmpty))
            return true;
        for (var around = subject.Spans is [var first, ..] ? first.Parent : null; around is not null; around = around.Parent)
        {
            if (around.Kind?.Name == kind)
                return true;
        }

        return false;
    }
}
