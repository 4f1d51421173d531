using System.Globalization;

namespace NewsMarkup.Compile.Decompiling;

/// <summary>The names <c>#id</c> that claims and quotes need: where something refers to one, and where the id is none that counting would give.</summary>
internal static class SpeechNames
{
    /// <param name="speeches">The speeches in the order in which they will stand in the text.</param>
    /// <param name="referred">The names that something refers to.</param>
    public static IReadOnlySet<string> Needed(IEnumerable<Speech> speeches, IEnumerable<string> referred)
    {
        var given = referred.ToHashSet(StringComparer.Ordinal);
        var (claims, attributions) = (new Counter("c"), new Counter("a"));
        foreach (var speech in speeches)
        {
            if (!given.Contains(speech.Name) && !(speech.Claim is null ? attributions : claims).Gives(speech.Name, given))
                given.Add(speech.Name);
            var counted = speech.Claim is null ? speech.ClaimsOfOthers.Length - 1 : 1;
            for (var i = 0; i < counted; i++)
                attributions.Next(given);
        }

        return given;
    }

    private sealed class Counter(string prefix)
    {
        private int _last;

        /// <summary>Counts on if the next id is the one that is wanted; an id that a tag gives is not counted.</summary>
        public bool Gives(string id, HashSet<string> given)
        {
            var last = _last;
            if (Next(given) == id)
                return true;
            _last = last;
            return false;
        }

        public string Next(HashSet<string> given)
        {
            string id;
            do
                id = prefix + (++_last).ToString(CultureInfo.InvariantCulture);
            while (given.Contains(id));
            return id;
        }
    }
}
