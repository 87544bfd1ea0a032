using System.Globalization;
using Pulumi.Deployments;
using Pulumi.Serialization;
using Pulumirpc;

namespace Pulumi.Registrations;

/// <summary>Writes the request that registers a resource.</summary>
internal static class RegistrationRequest
{
    private static readonly RegisterResourceRequest.Types.ResourceHooksBinding NoHooks = new();

    public static async Task<RegisterResourceRequest> CreateAsync(Resource resource, ResourceArgs args, ResourceOptions options)
    {
        var inputs = await RegistrationInputs.CreateAsync(resource, args, options).ConfigureAwait(false);
        var request = new RegisterResourceRequest
        {
            Type = resource.GetResourceType(),
            Name = resource.GetResourceName(),
            Parent = inputs.Parent,
            Custom = resource.IsCustom,
            Object = inputs.Properties.Object,
            Provider = inputs.Provider,
            Version = options.Version ?? "",
            PluginDownloadURL = options.PluginDownloadURL ?? "",
            AcceptSecrets = true,
            AcceptResources = resource.Deployment.Settings.AcceptsReferences,
            SupportsPartialValues = true,
            SupportsResultReporting = true,
            Hooks = NoHooks,
        };
        request.Dependencies.Add(inputs.Dependencies);
        request.IgnoreChanges.Add(options.IgnoreChangesIfAny);
        request.HideDiffs.Add(options.HideDiffsIfAny);
        if (resource.IsProtected is { } isProtected)
        {
            request.Protect = isProtected;
        }

        if (options.RetainOnDelete is { } retain)
        {
            request.RetainOnDelete = retain;
        }

        foreach (var (name, resources) in inputs.ByProperty)
        {
            var dependencies = new RegisterResourceRequest.Types.PropertyDependencies();
            dependencies.Urns.Add(await Dependencies.UrnsAsync(resources).ConfigureAwait(false));
            request.PropertyDependencies[name] = dependencies;
        }

        request.CustomTimeouts = Timeouts(options.CustomTimeouts);
        AddCustom(request, options);
        await AddRelationsAsync(request, resource, options).ConfigureAwait(false);
        await AliasRequest.AddAsync(request, resource).ConfigureAwait(false);
        return request;
    }

    private static void AddCustom(RegisterResourceRequest request, ResourceOptions options)
    {
        if (options is not CustomResourceOptions custom)
        {
            return;
        }

        request.ImportId = custom.ImportId ?? "";
        request.DeleteBeforeReplace = custom.DeleteBeforeReplace ?? false;
        request.DeleteBeforeReplaceDefined = custom.DeleteBeforeReplace is not null;
        request.ReplaceOnChanges.Add(custom.ReplaceOnChangesIfAny);
        request.AdditionalSecretOutputs.Add(custom.AdditionalSecretOutputsIfAny);
        if (custom.EnvVarMappingsIfAny is { } mappings)
        {
            request.EnvVarMappings.Add(mappings.ToDictionary());
        }
    }

    private static async Task AddRelationsAsync(RegisterResourceRequest request, Resource resource, ResourceOptions options)
    {
        if (options.DeletedWith is { } owner)
        {
            await resource.Deployment.Features.RequireAsync(EngineFeatures.DeletedWith, resource).ConfigureAwait(false);
            request.DeletedWith = await owner.UrnAsync.ConfigureAwait(false);
        }

        if (options.ReplaceWithIfAny is { } list)
        {
            var others = await Dependencies.InListAsync(list).ConfigureAwait(false);
            if (!others.IsEmpty)
            {
                await resource.Deployment.Features.RequireAsync(EngineFeatures.ReplaceWith, resource).ConfigureAwait(false);
                request.ReplaceWith.Add(await Dependencies.UrnsAsync(others).ConfigureAwait(false));
            }
        }

        if (options.ReplacementTrigger is { } trigger)
        {
            var encoder = new ValueEncoder(resource.Deployment, resource.Describe());
            request.ReplacementTrigger = await encoder.EncodeAsync("replacementTrigger", trigger).ConfigureAwait(false);
        }
    }

    private static RegisterResourceRequest.Types.CustomTimeouts? Timeouts(CustomTimeouts? timeouts) => timeouts is null ? null : new()
    {
        Create = Nanoseconds(timeouts.Create),
        Update = Nanoseconds(timeouts.Update),
        Delete = Nanoseconds(timeouts.Delete),
    };

    /// <summary>A tick is a hundred nanoseconds.</summary>
    private static string Nanoseconds(TimeSpan? time) =>
        time is { } given ? given.Ticks.ToString(CultureInfo.InvariantCulture) + "00ns" : "";
}
