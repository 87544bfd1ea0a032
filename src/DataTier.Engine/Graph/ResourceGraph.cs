using System.Collections.Concurrent;
using System.Collections.Immutable;
using DataTier.Engine.Wire;
using DataTier.Planning.Plans;

namespace DataTier.Engine.Graph;

/// <summary>All resources that the program has registered so far, by URN.</summary>
internal sealed class ResourceGraph
{
    private readonly ConcurrentDictionary<string, GraphNode> _nodes = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>The URN of the resource that was registered last.</summary>
    public string? LastUrn { get; private set; }

    /// <summary>How many there are.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>The outputs of the stack; null until the program has registered them.</summary>
    public PlannedProperties? StackOutputs { get; private set; }

    /// <summary>Adds a resource.</summary>
    /// <exception cref="RpcFault">There is one with this URN already.</exception>
    public GraphNode Add(GraphNode node)
    {
        var urn = node.Resource.Urn;
        if (!_nodes.TryAdd(urn, node))
        {
            throw RpcFault.Invalid(
                $"{Label(node.Resource.Type, node.Resource.Name)}: the URN {urn} is taken; two resources of one type under one parent need different names");
        }

        Interlocked.Increment(ref _count);
        LastUrn = urn;
        return node;
    }

    public GraphNode? Find(string urn) => _nodes.GetValueOrDefault(urn);

    /// <summary>A resource that another one refers to.</summary>
    /// <exception cref="RpcFault">It is not registered.</exception>
    public GraphNode Require(string urn, string who, string role) =>
        Find(urn) ?? throw RpcFault.Invalid($"{who}: the {role} {urn} is not registered; register it before");

    /// <summary>Sets the outputs of a component or of the stack.</summary>
    public void RegisterOutputs(string urn, PlannedProperties outputs)
    {
        var node = Find(urn) ?? throw RpcFault.Invalid($"outputs of {urn}: no such resource is registered; register it before");
        var isStack = node.Resource.Type == Urn.StackType;
        if (!node.TryRegisterOutputs(isStack ? PlannedProperties.Empty : outputs))
        {
            throw RpcFault.Invalid($"outputs of {urn}: registered already; call RegisterOutputs once");
        }

        if (isStack)
        {
            StackOutputs = outputs;
        }
    }

    /// <summary>All resources, in no order.</summary>
    public ImmutableArray<PlannedResource> Resources()
    {
        var resources = ImmutableArray.CreateBuilder<PlannedResource>(Count);
        foreach (var (_, node) in _nodes)
        {
            resources.Add(node.Resource);
        }

        return resources.ToImmutable();
    }

    /// <summary>How a message names a resource.</summary>
    public static string Label(string type, string name) => $"{type} '{name}'";
}
