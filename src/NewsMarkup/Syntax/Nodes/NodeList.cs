using System.Collections;
using System.Collections.Immutable;

namespace NewsMarkup.Syntax;

/// <summary>The nodes of one type among the parts of a node, in the order of the text. Going through it with <c>foreach</c> allocates nothing.</summary>
/// <typeparam name="T">The type of node.</typeparam>
public readonly struct NodeList<T> : IEnumerable<T>
    where T : SyntaxNode
{
    private readonly ImmutableArray<SyntaxNode> _parts;

    internal NodeList(ImmutableArray<SyntaxNode> parts) => _parts = parts;

    /// <summary>How many there are. O(parts of the node).</summary>
    public int Count
    {
        get
        {
            var count = 0;
            foreach (var part in _parts)
                count += part is T ? 1 : 0;
            return count;
        }
    }

    /// <summary>Goes through the nodes.</summary>
#pragma warning disable RS0041 // The analyzer takes T for oblivious here, where it is a SyntaxNode.
    public Enumerator GetEnumerator() => new(_parts);
#pragma warning restore RS0041

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => _parts.OfType<T>().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _parts.OfType<T>().GetEnumerator();

    /// <summary>A place among the nodes.</summary>
    public struct Enumerator
    {
        private readonly ImmutableArray<SyntaxNode> _parts;
        private int _next;

        internal Enumerator(ImmutableArray<SyntaxNode> parts) => _parts = parts;

        /// <summary>The node at this place.</summary>
        public T Current { get; private set; } = null!;

        /// <summary>Goes on to the next node; false where there is none.</summary>
        public bool MoveNext()
        {
            while (_next < _parts.Length)
            {
                if (_parts[_next++] is not T node)
                    continue;
                Current = node;
                return true;
            }

            return false;
        }
    }
}
