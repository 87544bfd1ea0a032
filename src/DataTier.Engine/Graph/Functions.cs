using DataTier.Engine.Outputs;
using DataTier.Engine.Values;
using DataTier.Engine.Wire;
using Google.Protobuf.WellKnownTypes;
using Pulumirpc;

namespace DataTier.Engine.Graph;

/// <summary>Answers <c>Invoke</c>: the few functions whose answer follows from the program and its providers.</summary>
internal sealed class Functions(ResourceGraph graph, ProviderChoice providers)
{
    private const string GetResource = "pulumi:pulumi:getResource";

    public ResourceInvokeResponse Invoke(ResourceInvokeRequest request)
    {
        var result = request.Tok == GetResource ? Registered(request) : OfProvider(request);
        new ClientView(Secrets: true, request.AcceptResources, PartialValues: true).Apply(result);
        return new ResourceInvokeResponse { Return = result };
    }

    private Struct Registered(ResourceInvokeRequest request)
    {
        var urn = request.Args is not null && request.Args.Fields.TryGetValue("urn", out var value) ? value.StringValue : "";
        var resource = graph.Require(urn, GetResource, "resource").Resource;
        return new Struct
        {
            Fields =
            {
                ["urn"] = Value.ForString(urn),
                ["id"] = resource.Custom ? ValueWriter.Write(resource.Id) : Value.ForString(""),
                ["state"] = Value.ForStruct(ValueWriter.Write(resource.Outputs)),
            },
        };
    }

    private Struct OfProvider(ResourceInvokeRequest request)
    {
        var package = ProviderChoice.Package(request.Tok) ?? "";
        Func<Placement, Struct>? answer = request.Tok switch
        {
            "aws:index/getRegion:getRegion" => Region,
            "aws:index/getCallerIdentity:getCallerIdentity" => CallerIdentity,
            "aws:index/getPartition:getPartition" => Partition,
            "aws:index/getAvailabilityZones:getAvailabilityZones" => AvailabilityZones,
            _ => null,
        };
        if (answer is null)
        {
            throw new RpcFault(
                RpcStatus.Unimplemented,
                $"function {request.Tok}: the local engine cannot look it up, it has no cloud account; take the value from the stack's configuration");
        }

        var parent = request.Parent.Length == 0 ? null : graph.Require(request.Parent, $"function {request.Tok}", "parent");
        return answer(providers.For($"function {request.Tok}", package, request.Version, request.Provider, parent).Placement);
    }

    private static Struct Region(Placement placement) => new()
    {
        Fields =
        {
            ["id"] = placement.Region.ToValue(),
            ["name"] = placement.Region.ToValue(),
            ["region"] = placement.Region.ToValue(),
            ["endpoint"] = Of(placement, static region => $"ec2.{region}.{MadeUp.Dns(region)}"),
        },
    };

    private static Struct CallerIdentity(Placement placement) => new()
    {
        Fields =
        {
            ["id"] = placement.Account.ToValue(),
            ["accountId"] = placement.Account.ToValue(),
            ["userId"] = Value.ForString("AIDAPREVIEW"),
            ["arn"] = placement.Account.IsUnknown || placement.Region.IsUnknown
                ? Wired.Unknown()
                : Value.ForString($"arn:{MadeUp.Partition(placement.Region.Text)}:iam::{placement.Account.Text}:user/preview"),
        },
    };

    private static Struct Partition(Placement placement) => new()
    {
        Fields =
        {
            ["id"] = Of(placement, MadeUp.Partition),
            ["partition"] = Of(placement, MadeUp.Partition),
            ["dnsSuffix"] = Of(placement, MadeUp.Dns),
            ["reverseDnsPrefix"] = Of(placement, static region => string.Join('.', MadeUp.Dns(region).Split('.').Reverse())),
        },
    };

    private static Struct AvailabilityZones(Placement placement)
    {
        var zones = (string[])["a", "b", "c"];
        return new Struct
        {
            Fields =
            {
                ["id"] = placement.Region.ToValue(),
                ["names"] = Value.ForList([.. zones.Select(zone => Of(placement, region => region + zone))]),
                ["zoneIds"] = Value.ForList([.. zones.Select((_, index) => Of(placement, region => $"{MadeUp.RegionCode(region)}-az{index + 1}"))]),
                ["groupNames"] = Value.ForList(placement.Region.ToValue()),
            },
        };
    }

    private static Value Of(Placement placement, Func<string, string> text) =>
        placement.Region.IsUnknown ? Wired.Unknown() : Value.ForString(text(placement.Region.Text));
}
