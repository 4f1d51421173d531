using System.Globalization;

namespace NewsMarkup.Semantics.Binding;

/// <summary>Ids for what has none: a letter and a number that counts up, past those that are given in the article.</summary>
internal sealed class IdSequence(string prefix, SpanNames given)
{
    private int _last;

    public string Next()
    {
        string id;
        do
            id = prefix + (++_last).ToString(CultureInfo.InvariantCulture);
        while (given.Find(id) is not null);
        return id;
    }
}
