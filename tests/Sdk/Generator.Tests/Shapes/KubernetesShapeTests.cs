using System.Reflection;
using Pulumi;
using Pulumi.Kubernetes;
using Pulumi.Kubernetes.ApiExtensions;
using Pulumi.Kubernetes.Core.V1;
using Pulumi.Kubernetes.Storage.V1;
using Inputs = Pulumi.Kubernetes.Types.Inputs;
using Outputs = Pulumi.Kubernetes.Types.Outputs;

namespace Generator.Tests.Shapes;

/// <summary>The Kubernetes bindings are shaped like the official package, which has rules of its own.</summary>
public sealed class KubernetesShapeTests
{
    [Theory]
    [InlineData(typeof(Inputs.Core.V1.NamespaceArgs), "Metadata", "Input<ObjectMetaArgs>?")]
    [InlineData(typeof(Inputs.Core.V1.SecretArgs), "StringData", "InputMap<string>")]
    [InlineData(typeof(Inputs.Core.V1.ConfigMapArgs), "ApiVersion", "Input<string>?")]
    [InlineData(typeof(Inputs.Storage.V1.StorageClassArgs), "Provisioner", "Input<string>")]
    [InlineData(typeof(Inputs.Storage.V1.StorageClassArgs), "AllowVolumeExpansion", "Input<bool>?")]
    [InlineData(typeof(StorageClass), "AllowVolumeExpansion", "Output<bool>")]
    [InlineData(typeof(Namespace), "Status", "Output<NamespaceStatus>")]
    [InlineData(typeof(Outputs.Meta.V1.ObjectMeta), "Namespace", "string")]
    [InlineData(typeof(Outputs.Meta.V1.ObjectMeta), "Labels", "ImmutableDictionary<string, string>")]
    [InlineData(typeof(ProviderArgs), "KubeConfig", "Input<string>?")]
    [InlineData(typeof(ProviderArgs), "KubeClientSettings", "Input<KubeClientSettingsArgs>?")]
    [InlineData(typeof(Inputs.Provider.KubeClientSettingsArgs), "Burst", "Input<int>?")]
    public void A_property_has_the_official_type(Type owner, string property, string type) => CSharpText.TypeOf(owner, property).Should().Be(type);

    [Theory]
    [InlineData(typeof(Namespace))]
    [InlineData(typeof(StorageClass))]
    public void Arguments_may_always_be_left_out(Type resource) =>
        resource.GetConstructors().Single().GetParameters()[1].IsOptional.Should().BeTrue();

    [Fact]
    public void Every_resource_is_a_kubernetes_resource()
    {
        typeof(Secret).BaseType.Should().Be<KubernetesResource>();
        typeof(Pulumi.Kubernetes.ApiExtensions.CustomResource).BaseType.Should().Be<KubernetesResource>();
    }

    [Fact]
    public void Only_the_package_can_make_another_kind_of_kubernetes_resource() =>
        typeof(KubernetesResource).GetConstructors(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)
            .Should().OnlyContain(constructor => constructor.IsAssembly);

    [Fact]
    public async Task Data_of_a_secret_is_secret()
    {
        var args = new Inputs.Core.V1.SecretArgs { StringData = new InputMap<string> { ["password"] = "hunter2" } };

        (await Output.IsSecretAsync(args.StringData.ToOutput())).Should().BeTrue();
    }

    [Fact]
    public async Task A_custom_resource_states_its_api_and_kind()
    {
        var args = new ClusterArgs { Instances = 3 };

        (await Pulumi.Utilities.OutputUtilities.GetValueAsync(args.ApiVersion.ToOutput())).Should().Be("postgresql.cnpg.io/v1");
        (await Pulumi.Utilities.OutputUtilities.GetValueAsync(args.Kind.ToOutput())).Should().Be("Cluster");
    }

    private sealed class ClusterArgs() : CustomResourceArgs("postgresql.cnpg.io/v1", "Cluster")
    {
        [Input("instances")]
        public Input<int>? Instances { get; set; }
    }
}
