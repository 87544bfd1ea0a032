using DataTier.Settings;
using Pulumi;

namespace DataTier.Stacks;

/// <summary>The settings of the running stack: its configuration values, and the tier files of the project.</summary>
internal static class StackConfiguration
{
    /// <summary>Reads the settings; a wrong one ends the run with the list of all that are wrong.</summary>
    /// <exception cref="RunException">Some setting is wrong.</exception>
    public static ProjectSettings Read()
    {
        try
        {
            var settings = ProjectSettings.Load(Deployment.Instance.RootDirectory, Deployment.Instance.StackName, new Config().Get);
            foreach (var warning in settings.Warnings)
            {
                Log.Warn(warning.ToString());
            }

            return settings;
        }
        catch (SettingsException refused)
        {
            throw new RunException(refused.Message);
        }
    }
}
