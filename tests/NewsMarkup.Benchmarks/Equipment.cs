using System.ComponentModel;
using NewsMarkup.Benchmarks.Harness;
using NewsMarkup.Benchmarks.Peers;
using NewsMarkup.Benchmarks.Programs;

namespace NewsMarkup.Benchmarks;

/// <summary>What benchmarks work with: how much they measure, and programs, which are made ready when they are first asked for.</summary>
internal sealed class Equipment
{
    private readonly Lazy<NativeProgram> _program = new(NativeProgram.Publish);
    private readonly Lazy<NodePeers?> _node;
    private readonly Lazy<Bicep?> _bicep;
    private readonly List<string> _absent = [];

    public Equipment(Scale scale)
    {
        Scale = scale;
        _node = new(() => Install("the peers that run in Node", NodePeers.Install));
        _bicep = new(() => Install("Bicep", Bicep.Install));
    }

    public Scale Scale { get; }

    public NativeProgram Program => _program.Value;

    /// <summary>Null where they cannot be installed.</summary>
    public NodePeers? Node => _node.Value;

    /// <summary>Null where it cannot be installed.</summary>
    public Bicep? Bicep => _bicep.Value;

    /// <summary>Which peers were asked for and cannot be installed, and why, in sentences.</summary>
    public IReadOnlyList<string> Absent => _absent;

    private T? Install<T>(string what, Func<T> install)
        where T : class
    {
        try
        {
            return install();
        }
        catch (Exception problem) when (problem is InvalidOperationException or IOException or Win32Exception)
        {
            _absent.Add($"Absent, because the installation failed: {what}. {FirstLine.Of(problem.Message)}");
            return null;
        }
    }
}
