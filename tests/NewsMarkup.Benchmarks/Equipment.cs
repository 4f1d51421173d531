using NewsMarkup.Benchmarks.Harness;
using NewsMarkup.Benchmarks.Peers;
using NewsMarkup.Benchmarks.Programs;

namespace NewsMarkup.Benchmarks;

/// <summary>What benchmarks work with: how much they measure, and programs, which are made ready when they are first asked for.</summary>
internal sealed class Equipment(Scale scale)
{
    private readonly Lazy<NativeProgram> _program = new(NativeProgram.Publish);
    private readonly Lazy<NodePeers> _node = new(NodePeers.Install);
    private readonly Lazy<Bicep> _bicep = new(Bicep.Install);

    public Scale Scale => scale;

    public NativeProgram Program => _program.Value;

    public NodePeers Node => _node.Value;

    public Bicep Bicep => _bicep.Value;
}
